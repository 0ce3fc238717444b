import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { Asked } from '#ui/form/asked/asked.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { CommandContract } from '#platform/http/contract.ts';
import { isForAnother, supportRequestProcess } from '../support-request/process-of.ts';
import { besideSteps } from './beside-steps.ts';
import { fieldsFor } from './fields.ts';
import { firstOf } from './first-of.ts';
import { agreementSteps, callSteps, sessionSteps } from './mediation-steps.ts';
import { denialSteps, receiptSteps } from './receipt-steps.ts';
import { type AskedOfStep, nothing, type StepScene } from './scene.ts';
import { StepHelp } from './step-help.tsx';
import { stepContracts } from './step-contracts.ts';
import { inputOf } from './step-input.ts';

const steps: Readonly<Record<string, AskedOfStep>> = {
  ...receiptSteps,
  ...denialSteps,
  ...callSteps,
  ...agreementSteps,
  ...sessionSteps,
  ...besideSteps,
};

/** What a step of a support request asks for, and the step. What was entered stays until it is done. */
export function StepDialog(props: {
  readonly event: string;
  readonly scene: StepScene;
  readonly onClose: () => void;
}) {
  const speech = useSpeech();
  const { event, scene, onClose } = props;
  const contract = stepContracts[event];
  if (contract === undefined) return null;
  const asked = (steps[event] ?? nothing)(fieldsFor(speech), scene);
  const process = supportRequestProcess(event);
  // As the button says that led here.
  const named = isForAnother(event, scene.view)
    ? speech.tell('mediation.record-concurrence')
    : speech.tell(`event.${process}.${event}`);
  return (
    <Dialog title={named} onClose={onClose}>
      <StepForm {...props} process={process} named={named} contract={contract} asked={asked} />
    </Dialog>
  );
}

function StepForm(props: {
  readonly event: string;
  readonly process: string;
  readonly named: string;
  readonly scene: StepScene;
  readonly contract: CommandContract;
  readonly asked: readonly Asked[];
  readonly onClose: () => void;
}) {
  const { find } = useSpeech();
  const effect = find(`mediation-effect.${props.event}`);
  const { event, process, named, scene, contract, asked, onClose } = props;
  const { taxpayerId, supportRequestId } = scene.view;
  const command = useCommand(contract, {
    onDone: () => {
      onClose();
      focusStateLine();
    },
  });
  const run = (values: Readonly<Record<string, unknown>>) =>
    command.run({ taxpayerId, supportRequestId, ...inputOf(values) });
  return (
    <>
      <StepHelp event={event} links={scene.view.helpLinks} />
      {effect !== undefined && <p className="measure">{effect}</p>}
      <CommandTrouble
        problem={command.problem}
        process={process}
        event={event}
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={asked}
        first={firstOf(event, scene)}
        submit={named}
        onSubmit={run}
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}
