import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { confirmDoubleContract } from '../api/confirm-double.contract.ts';
import { declineDoubleContract } from '../api/decline-double.contract.ts';
import type { DoubleView } from '../api/double-view.contract.ts';
import { isReason, reasonLetters } from '../api/reason.contract.ts';
import { releaseDoubleContract } from '../api/release-double.contract.ts';

const withReason = {
  'decline-double': declineDoubleContract,
  'release-double': releaseDoubleContract,
} as const;
type EventWithReason = keyof typeof withReason;
const eventsWithReason = ['decline-double', 'release-double'] as const satisfies readonly EventWithReason[];

/** Buttons come from the moves of the answer; what ends it says why. */
export function DoubleSteps({ double }: { readonly double: DoubleView }) {
  const { tell } = useSpeech();
  const { moves } = double;
  const [ending, setEnding] = useState<EventWithReason>();
  const may = (event: string) => moves.some((move) => move.event === event && move.allowed);
  return (
    <>
      {may('confirm-double') && <ConfirmButton double={double} />}
      {ending !== undefined && may(ending) ? (
        <EndDoubleForm double={double} event={ending} onClose={() => setEnding(undefined)} />
      ) : (
        eventsWithReason.filter(may).map((event) => (
          <div key={event} className="row">
            <Button type="button" outline onClick={() => setEnding(event)}>
              {tell(`event.double-record.${event}`)}
            </Button>
          </div>
        ))
      )}
    </>
  );
}

function ConfirmButton({ double: { taxpayerId, keptId } }: { readonly double: DoubleView }) {
  const { tell } = useSpeech();
  const command = useCommand(confirmDoubleContract);
  const run = () => command.run({ taxpayerId, keptId });
  return (
    <>
      <div className="row">
        <Button type="button" aria-disabled={command.isBusy} onClick={() => command.isBusy || run()}>
          {tell('event.double-record.confirm-double')}
        </Button>
      </div>
      <CommandTrouble
        problem={command.problem}
        process="double-record"
        event="confirm-double"
        onRetry={run}
      />
    </>
  );
}

function EndDoubleForm(props: {
  readonly double: DoubleView;
  readonly event: EventWithReason;
  readonly onClose: () => void;
}) {
  const { say, tell } = useSpeech();
  const { double, event, onClose } = props;
  const { taxpayerId, keptId, doubleRecordId } = double;
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(withReason[event], { onDone: onClose });
  const submit = () => {
    const { least, most } = reasonLetters;
    const message = tell('double.because-missing', { least: String(least), most: String(most) });
    setErrors(isReason(because) ? [] : [{ name: 'because', message }]);
    if (isReason(because) && !command.isBusy) command.run({ taxpayerId, keptId, because });
  };
  return (
    <Form errors={errors} scope={doubleRecordId} onSubmit={submit}>
      <TextField name="because" label={tell('double.because-end')} value={because} onChange={setBecause} />
      <CommandTrouble problem={command.problem} process="double-record" event={event} onRetry={submit} />
      <div className="row">
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell(`event.double-record.${event}`)}
        </Button>
        <Button type="button" unstyled onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
    </Form>
  );
}
