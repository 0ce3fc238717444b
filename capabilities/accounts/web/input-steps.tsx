import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { confirmPostingContract } from '../api/confirm-posting.contract.ts';
import type { InputView } from '../api/module-view.contract.ts';
import { rejectInputContract } from '../api/reject-input.contract.ts';

/** What a clerk does with a code that is on its way: it has posted, or it was rejected and why. */
export function InputSteps(props: { readonly taxpayerId: string; readonly input: InputView }) {
  const { tell } = useSpeech();
  const { taxpayerId, input } = props;
  const { inputId, moves } = input;
  const [isRejecting, setRejecting] = useState(false);
  const confirming = useCommand(confirmPostingContract);
  const rejecting = useCommand(rejectInputContract, { onDone: () => setRejecting(false) });
  const confirm = () => confirming.run({ taxpayerId, inputId });
  const press = (event: string) => (event === 'confirm-posting' ? confirm() : setRejecting(true));
  return (
    <>
      {moves.map(({ event }) => (
        <Button key={event} type="button" unstyled onClick={() => press(event)}>
          {tell(`event.input.${event}`)}
        </Button>
      ))}
      <CommandTrouble
        problem={confirming.problem}
        process="input"
        event="confirm-posting"
        onRetry={confirm}
      />
      {isRejecting && (
        <Dialog title={tell('event.input.reject-input')} onClose={() => setRejecting(false)}>
          <CommandTrouble
            problem={rejecting.problem}
            process="input"
            event="reject-input"
            onRetry={rejecting.forget}
            isAboveForm
          />
          <AskedForm
            asked={[{ name: 'because', kind: 'area', label: tell('modules.rejected-because') }]}
            submit={tell('event.input.reject-input')}
            onSubmit={({ because }) => rejecting.run({ taxpayerId, inputId, because: String(because) })}
            onCancel={() => setRejecting(false)}
            isBusy={rejecting.isBusy}
            problem={rejecting.problem}
          />
        </Dialog>
      )}
    </>
  );
}
