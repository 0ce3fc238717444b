import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { ChoiceField } from '#ui/form/choices.tsx';
import { TextAreaField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import type { StepInput } from './use-request-steps.ts';
import type { Workbench } from './workbench.ts';

export type StepDialogProps = {
  readonly event: string;
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly onStep: (event: string, input: StepInput) => void;
  readonly onClose: () => void;
};

/**
 * What a step asks for before it is done: the type of the agreement, the version that was looked at, or a
 * reason.
 */
export function StepDialog(props: StepDialogProps) {
  const { tell } = useSpeech();
  const { event, onClose } = props;
  return (
    <Dialog title={tell(`event.agreement-request.${event}`)} onClose={onClose}>
      <Asked {...props} />
    </Dialog>
  );
}

function TypeChoice({ event, workbench, onStep, onClose }: StepDialogProps) {
  const speech = useSpeech();
  const { determination, terms } = workbench;
  const fitting = determination.types.filter(({ qualifies }) => qualifies === true);
  const [type, setType] = useState<AgreementTypeId | undefined>(fitting[0]?.id);
  return (
    <Form errors={[]} onSubmit={() => type && onStep(event, { type })}>
      <ChoiceField
        name="type"
        legend={speech.tell('step.which-type')}
        value={type}
        options={fitting.map(({ id }) => ({ value: id, text: speech.tell(`value.agreementType.${id}`) }))}
        onChange={setType}
      />
      {terms && (
        <p>
          {speech.tell('step.terms', {
            payment: formatCents(terms.paymentCents),
            day: formatDay(terms.firstPaymentDay, speech),
            fee: formatCents(terms.feeCents),
          })}
        </p>
      )}
      <Buttons event={event} onClose={onClose} />
    </Form>
  );
}

function Approval({ event, request, onStep, onClose }: StepDialogProps) {
  const { tell } = useSpeech();
  const { version } = request;
  return (
    <Form errors={[]} onSubmit={() => onStep(event, { version })}>
      <p>{tell('approve.bound', { version: String(version) })}</p>
      <Buttons event={event} onClose={onClose} />
    </Form>
  );
}

function Reason({ event, onStep, onClose }: StepDialogProps) {
  const { tell } = useSpeech();
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const missing = because.trim() === '';
    setErrors(missing ? [{ name: 'because', message: tell(`step.because-missing.${event}`) }] : []);
    if (!missing) onStep(event, { because });
  };
  return (
    <Form errors={errors} onSubmit={submit}>
      <TextAreaField
        name="because"
        label={tell(`step.because.${event}`)}
        value={because}
        onChange={setBecause}
      />
      <Buttons event={event} onClose={onClose} />
    </Form>
  );
}

function Buttons({ event, onClose }: { readonly event: string; readonly onClose: () => void }) {
  const { say, tell } = useSpeech();
  return (
    <div className="row dialog__buttons">
      <Button type="submit">{tell(`event.agreement-request.${event}`)}</Button>
      <Button type="button" outline onClick={onClose}>
        {say('ui.cancel')}
      </Button>
    </div>
  );
}

function Asked(props: StepDialogProps) {
  const { event } = props;
  if (event === 'record-agreement' || event === 'send-for-approval') return <TypeChoice {...props} />;
  return event === 'approve' ? <Approval {...props} /> : <Reason {...props} />;
}
