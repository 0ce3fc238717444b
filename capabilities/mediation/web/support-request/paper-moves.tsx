import { Button } from '@trussworks/react-uswds';
import { useSpeech } from '#ui/speech.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';

/** The buttons of a section of papers, as the answer offers them. */
export function PaperMoves(props: {
  readonly view: SupportRequestView;
  readonly events: readonly string[];
  readonly onDo: (event: string) => void;
}) {
  const { tell } = useSpeech();
  const { view, events, onDo } = props;
  const offered = view.paperMoves.filter(({ event, allowed }) => allowed && events.includes(event));
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
