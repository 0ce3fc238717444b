import { useState } from 'react';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { TextAreaField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { conversationChannels } from '../../parameters/conversation-channels.ts';
import { SendBackForm } from '../approve/send-back-form.tsx';
import { StepButtons, StepTrouble } from './step-parts.tsx';
import type { RequestSteps, StepInput } from './use-request-steps.ts';
import type { Workbench } from './workbench.ts';

export type StepDialogProps = {
  readonly event: string;
  readonly request: RequestView;
  readonly workbench: Workbench;
  /** The step is done, or came to a problem, by these. */
  readonly steps: RequestSteps;
  readonly onClose: () => void;
  /** What would be signed, in one sentence, where the step is a signature. */
  readonly signed?: string | undefined;
};

/**
 * What a step asks for before it is done: a look at the terms, the version that was looked at, or a reason.
 */
export function StepDialog(props: StepDialogProps) {
  const { tell } = useSpeech();
  const { event, onClose } = props;
  return (
    <Dialog title={tell(`event.agreement-request.${event}`)} onClose={onClose}>
      <Fields {...props} />
    </Dialog>
  );
}

/** What would be recorded or sent, once more in one sentence. */
function TermsOnceMore({ event, workbench, steps, onClose }: StepDialogProps) {
  const speech = useSpeech();
  const { terms, warnings } = workbench;
  return (
    <Form errors={[]} onSubmit={() => runAndClose({ event, steps, onClose }, {})}>
      {terms && (
        <p>
          {speech.tell(`value.agreementType.${terms.type}`)}.{' '}
          {speech.tell('step.terms', {
            payment: formatCents(terms.paymentCents),
            day: formatDay(terms.firstPaymentDay, speech),
            fee: formatCents(terms.feeCents),
          })}
        </p>
      )}
      {warnings.length > 0 && <FindingList findings={warnings} grounds={workbench.termsDecision} />}
      <StepButtons event={event} onClose={onClose} />
    </Form>
  );
}

/** Nothing is typed for an approval; what is signed stands there once more. */
function Approval({ event, request, steps, onClose, signed }: StepDialogProps) {
  const { tell } = useSpeech();
  const { version } = request;
  return (
    <Form errors={[]} onSubmit={() => runAndClose({ event, steps, onClose }, { version })}>
      {signed !== undefined && <p>{signed}</p>}
      <p>{tell('approve.bound', { version: String(version) })}</p>
      <StepButtons event={event} onClose={onClose} />
    </Form>
  );
}

function Reason({ event, steps, onClose }: StepDialogProps) {
  const { tell } = useSpeech();
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const missing = because.trim() === '';
    setErrors(missing ? [{ name: 'because', message: tell(`step.because-missing.${event}`) }] : []);
    if (!missing && !steps.isBusy) steps.run(event, { because });
  };
  return (
    <Form errors={errors} onSubmit={submit}>
      <TextAreaField
        name="because"
        label={tell(`step.because.${event}`)}
        value={because}
        onChange={setBecause}
      />
      <StepTrouble steps={steps} />
      <StepButtons event={event} onClose={onClose} />
    </Form>
  );
}

function runAndClose(
  { event, steps, onClose }: Pick<StepDialogProps, 'event' | 'steps' | 'onClose'>,
  input: StepInput,
): void {
  onClose();
  steps.run(event, input);
}

/** The contact by which the taxpayer learned of the delay: when, how, and what was said. */
function Contact({ event, steps, onClose }: StepDialogProps) {
  const { tell } = useSpeech();
  const options = conversationChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }));
  return (
    <>
      <StepTrouble steps={steps} />
      <AskedForm
        asked={[
          { name: 'toldAt', kind: 'instant', label: tell('step.told-at') },
          { name: 'channel', kind: 'choice', label: tell('step.told-channel'), options },
          { name: 'told', kind: 'area', label: tell('step.told') },
        ]}
        submit={tell(`event.agreement-request.${event}`)}
        onSubmit={(values) => steps.run(event, values)}
        onCancel={onClose}
        isBusy={steps.isBusy}
        problem={steps.problem}
      />
    </>
  );
}

function Fields(props: StepDialogProps) {
  const { event } = props;
  if (event === 'record-agreement' || event === 'send-for-approval') return <TermsOnceMore {...props} />;
  if (event === 'tell-of-delay') return <Contact {...props} />;
  if (event === 'send-back') return <SendBackForm {...props} />;
  return event === 'approve' ? <Approval {...props} /> : <Reason {...props} />;
}
