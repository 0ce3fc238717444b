import { Button } from '@trussworks/react-uswds';
import { useSpeech } from '#ui/speech.tsx';
import { peopleProcess } from './people-dialog.tsx';

type Move = { readonly event: string; readonly allowed: boolean };

/** The steps that are open now; what bars the others stands above them with its cure. */
export function PeopleButtons(props: {
  readonly moves: readonly Move[];
  readonly onMove: (event: string) => void;
}) {
  const { tell } = useSpeech();
  const open = props.moves.filter(({ allowed }) => allowed);
  if (open.length === 0) return null;
  return (
    <p className="row">
      {open.map(({ event }) => (
        <Button key={event} type="button" outline onClick={() => props.onMove(event)}>
          {tell(`event.${peopleProcess}.${event}`)}
        </Button>
      ))}
    </p>
  );
}
