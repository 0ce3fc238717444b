import { Button } from '@trussworks/react-uswds';
import { useSpeech } from '#ui/speech.tsx';
import { isLookedAtAgain } from '../step/beside-steps.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';

/** Nothing is sent where there is no paper, and nothing looked at again that did not leave. */
function hasMatter(event: string, { papers, sendings }: SupportRequestView): boolean {
  if (event === 'log-sending') return papers.length > 0;
  return event !== 'look-again' || sendings.some(isLookedAtAgain);
}

/** The buttons of a section of papers, as the answer offers them. */
export function PaperMoves(props: {
  readonly view: SupportRequestView;
  readonly events: readonly string[];
  readonly onDo: (event: string) => void;
}) {
  const { tell } = useSpeech();
  const { view, events, onDo } = props;
  const offered = view.paperMoves.filter(
    ({ event, allowed }) => allowed && events.includes(event) && hasMatter(event, view),
  );
  if (offered.length === 0) return null;
  return (
    <p className="row">
      {offered.map(({ event }) => (
        <Button key={event} type="button" outline onClick={() => onDo(event)}>
          {tell(`event.support-request.${event}`)}
        </Button>
      ))}
    </p>
  );
}
