import { useState } from 'react';
import { countOf } from '#ui/findings/finding-list.tsx';
import { CheckField } from '#ui/form/choices.tsx';
import { TextAreaField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { StepDialogProps } from '../request/step-dialog.tsx';
import { StepButtons, StepTrouble } from '../request/step-parts.tsx';
import { choicesOfFindings, choicesOfTerms, lookedAtFirst, type PointChoice } from './points.ts';

/** Sends the terms back: with which findings or terms the approver disagrees, and what about them. */
export function SendBackForm({ event, request, workbench, steps, onClose }: StepDialogProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { exceptions, plain } = lookedAtFirst(workbench.grant);
  const terms = request.terms ? choicesOfTerms(request.terms, speech) : [];
  const first = [...choicesOfFindings(exceptions, speech), ...terms];
  const folded = choicesOfFindings(plain, speech);
  const met = countOf('met', plain);
  const submit = () => {
    const found = errorsOf(picked, because, speech);
    setErrors(found);
    if (found.length === 0 && !steps.isBusy)
      steps.run(event, { because, points: pointsOf(picked, [...first, ...folded]) });
  };
  return (
    <Form errors={errors} onSubmit={submit}>
      <CheckField
        name="points"
        legend={tell('send-back.points')}
        hint={tell('send-back.points-hint')}
        options={first}
        values={picked}
        onChange={setPicked}
      />
      {plain.length > 0 && (
        <details>
          <summary>{tell('approve.plainly-met', { count: String(met) }, met)}</summary>
          <CheckField
            name="plain"
            legend={tell('send-back.plainly-met')}
            options={folded}
            values={picked}
            onChange={setPicked}
          />
        </details>
      )}
      <TextAreaField
        name="because"
        label={tell('step.because.send-back')}
        value={because}
        onChange={setBecause}
      />
      <StepTrouble steps={steps} />
      <StepButtons event={event} onClose={onClose} />
    </Form>
  );
}

function errorsOf(picked: readonly string[], because: string, { tell }: Speaker): readonly FieldError[] {
  return [
    ...(picked.length === 0 ? [{ name: 'points', message: tell('send-back.points-missing') }] : []),
    ...(because.trim() === '' ? [{ name: 'because', message: tell('step.because-missing.send-back') }] : []),
  ];
}

/** What was picked, in the order of the page. */
function pointsOf(picked: readonly string[], choices: readonly PointChoice[]) {
  return choices.filter(({ value }) => picked.includes(value)).map(({ point }) => point);
}
