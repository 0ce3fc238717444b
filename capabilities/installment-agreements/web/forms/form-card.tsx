import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import { requestOf } from '#ui/api/call.ts';
import { DocumentViewer } from '#ui/case/document-viewer.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { downloadFormContract } from '../../api/download-form.contract.ts';
import type { FormView } from '../../api/form-view.contract.ts';
import { isOpenForm } from '../../process/agreement-form.ts';
import { FormStepDialog } from './form-step-dialog.tsx';
import { type FormStep, stepsOf } from './form-steps.ts';

/** One form with what is on it, who signed it, its paper, and what can be entered. */
export function FormCard({ form }: { readonly form: FormView }) {
  const { tell } = useSpeech();
  const { formId, formNumber, state, preparedDay, canPrint } = form;
  const { address } = requestOf(downloadFormContract, { formId });
  const title = tell('forms.name', { number: formNumber });
  return (
    <article className="card stack stack--tight">
      <h3>
        {title} <StateTag machine="agreement-form" state={state} />
      </h3>
      <p>
        {tell('forms.of')} <DayText day={preparedDay} />
      </p>
      <OnForm form={form} />
      {canPrint ? (
        <details>
          <summary>{tell('forms.show', { number: formNumber })}</summary>
          <DocumentViewer title={title} href={address} />
        </details>
      ) : (
        isOpenForm(state) && <p className="quiet">{tell('forms.not-settled')}</p>
      )}
      <Steps form={form} />
    </article>
  );
}

function OnForm({ form }: { readonly form: FormView }) {
  const speech = useSpeech();
  const lines = [...detailsOf(form, speech), ...signaturesOf(form, speech)];
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function detailsOf({ debit, employer }: FormView, speech: Speaker): readonly string[] {
  const account =
    debit?.by === 'numbers'
      ? speech.tell('forms.account', { routing: debit.routingNumber, digits: debit.accountLastFour })
      : debit && speech.tell('forms.check', { document: debit.document });
  const works =
    employer &&
    speech.tell('forms.employer', { name: employer.name, day: formatDay(employer.agreedDay, speech) });
  return [account, works].filter((line) => line !== undefined);
}

function signaturesOf({ signatures }: FormView, speech: Speaker): readonly string[] {
  if (signatures.length === 0) return [speech.tell('forms.nobody-signed')];
  return signatures.map(({ signer, way, onDay, personName }) => {
    const who = speech.tell(`forms.signer.${signer}`);
    return speech.tell('forms.signed', {
      signer: personName === undefined ? who : `${who}, ${personName}`,
      way: speech.tell(`forms.way.${way}`),
      day: formatDay(onDay, speech),
    });
  });
}

function Steps({ form }: { readonly form: FormView }) {
  const { tell } = useSpeech();
  const [asked, setAsked] = useState<FormStep>();
  const allowed = form.moves.filter((move) => move.allowed).map(({ event }) => event);
  const steps = stepsOf(form.formNumber).filter(({ event }) => allowed.includes(event));
  if (steps.length === 0) return null;
  return (
    <>
      <div className="row">
        {steps.map((step) => (
          <Button key={step.key} type="button" outline onClick={() => setAsked(step)}>
            {tell(`forms.step.${step.key}`)}
          </Button>
        ))}
      </div>
      {asked && <FormStepDialog form={form} step={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
