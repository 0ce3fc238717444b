import { type CommandCall, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { FormView } from '../../api/form-view.contract.ts';
import { recordDebitAccountContract } from '../../api/record-debit-account.contract.ts';
import { recordEmployerContract } from '../../api/record-employer.contract.ts';
import { signFormContract } from '../../api/sign-form.contract.ts';
import { voidFormContract } from '../../api/void-form.contract.ts';
import type { FormStep } from './form-steps.ts';

/** What a step of a form asks for; what was entered stays until it is done. */
export function FormStepDialog(props: {
  readonly form: FormView;
  readonly step: FormStep;
  readonly onClose: () => void;
}) {
  const speech = useSpeech();
  const { form, step, onClose } = props;
  const { taxpayerId, formId } = form;
  const done = { onDone: onClose };
  const commands: Readonly<Record<string, CommandCall<never>>> = {
    'record-debit-account': useCommand(recordDebitAccountContract, done),
    'record-employer': useCommand(recordEmployerContract, done),
    'sign-form': useCommand(signFormContract, done),
    'void-form': useCommand(voidFormContract, done),
  };
  const command = commands[step.event];
  const title = speech.tell(`forms.step.${step.key}`);
  return (
    <Dialog title={title} onClose={onClose}>
      <CommandTrouble
        problem={command?.problem}
        process="agreement-form"
        event={step.event}
        onRetry={() => undefined}
        isAboveForm
      />
      <AskedForm
        asked={step.asked(speech)}
        submit={title}
        problem={command?.problem}
        isBusy={command?.isBusy ?? false}
        onCancel={onClose}
        onSubmit={(entered) => command?.run({ taxpayerId, formId, ...step.inputOf(entered) } as never)}
      />
    </Dialog>
  );
}
