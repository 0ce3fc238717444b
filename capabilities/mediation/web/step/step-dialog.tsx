import { formatDay } from '#kernel/decision/format.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { Asked, Entered } from '#ui/form/asked/asked.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { CommandContract } from '#platform/http/contract.ts';
import { supportRequestProcess } from '../support-request/process-of.ts';
import { besideSteps } from './beside-steps.ts';
import { fieldsFor } from './fields.ts';
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
  return (
    <Dialog title={speech.tell(`event.${process}.${event}`)} onClose={onClose}>
      <StepForm {...props} process={process} contract={contract} asked={asked} />
    </Dialog>
  );
}

function StepForm(props: {
  readonly event: string;
  readonly process: string;
  readonly scene: StepScene;
  readonly contract: CommandContract;
  readonly asked: readonly Asked[];
  readonly onClose: () => void;
}) {
  const speech = useSpeech();
  const { tell, find } = speech;
  const effect = find(`mediation-effect.${props.event}`);
  const { event, process, scene, contract, asked, onClose } = props;
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
      <CommandTrouble problem={command.problem} process={process} event={event} onRetry={command.forget} />
      <AskedForm
        asked={asked}
        first={firstOf(event, scene, speech)}
        submit={tell(`event.${process}.${event}`)}
        onSubmit={run}
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}

/** What stands in the fields at first: what was agreed on before, and the reasons of the draft. */
function firstOf(event: string, { view }: StepScene, speech: Speaker): Entered {
  const { agreement, review, joint } = view;
  const issues = agreement?.issues ?? joint.call?.issues ?? review?.issues.map(({ issue }) => issue) ?? [];
  switch (event) {
    case 'conclude-session':
      return { issues: issues.map((issue) => ({ issue, agreed: '' })) };
    // To both at once: whoever sends it has nothing to pick.
    case 'deliver-summary':
      return { issues: issues.join('\n'), to: ['mediator', 'taxpayer'] };
    case 'deliver-taxpayer-summary':
      return { issues: issues.join('\n'), to: ['mediator', 'appeals'] };
    case 'deliver-supplement':
      return { to: ['mediator', review === undefined ? 'appeals' : 'taxpayer'] };
    case 'hold-call':
    case 'waive-call':
      return { issues: issues.join('\n') };
    case 'redraft-documents':
      return { issues: issues.join('\n'), ...agreedBefore(view, speech) };
    case 'concur-as-executive':
      return { position: review?.denial?.sent?.position ?? '' };
    case 'note-eligibility':
      return notedBefore(view);
    case 'draft-denial-letter':
      return review?.denial === undefined
        ? {}
        : {
            reasons: review.denial.reasons.map(({ beside, ...reason }) => ({
              ...reason,
              beside: beside ?? '',
            })),
          };
    default:
      return {};
  }
}

/** Days and people as the draft has them, as they would be typed. */
function agreedBefore({ agreement }: StepScene['view'], speech: Speaker): Entered {
  if (agreement === undefined) return {};
  const { sessionDays, participants } = agreement;
  return {
    sessionDays: sessionDays.map((one) => formatDay(one, speech, 'table')).join('\n'),
    participants: participants.map(({ part, ...each }) => ({ ...each, part: part ?? '' })),
  };
}

/** What was noted of eligibility by now, as it would be typed; what is not known is left empty. */
function notedBefore({ review }: StepScene['view']): Entered {
  const noted = Object.entries(review?.eligibility.notes ?? {}).filter(([, value]) => value !== 'unknown');
  return Object.fromEntries(
    noted.flatMap(([name, value]): [string, string | readonly string[]][] => {
      if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']];
      if (name === 'otherIssuesBecause' && value === 'none') return [];
      return [[name, typeof value === 'number' ? String(value) : value]];
    }),
  );
}
