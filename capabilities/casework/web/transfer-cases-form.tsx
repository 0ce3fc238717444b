import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { refusalOf } from '#ui/api/problem.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { type OneOutcome, useManyCommands } from '#ui/api/many.ts';
import { RefusalNotice } from '#ui/findings/refusal-notice.tsx';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import { TellForm } from '#ui/form/told-trouble.tsx';
import { FaultNotice } from '#ui/page/fault-notice.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { listAssigneesContract } from '../api/list-assignees.contract.ts';
import { transferTaxpayerContract } from '../api/transfer-taxpayer.contract.ts';

/** A case that was picked, by its taxpayer. */
export type PickedCase = { readonly taxpayerId: string; readonly taxpayerName: string };

/** Hands the picked cases over to one person, each by itself; what is refused stays picked, with why. */
export function TransferCasesForm(props: {
  readonly cases: readonly PickedCase[];
  readonly onMoved: (taxpayerIds: readonly string[]) => void;
}) {
  const speech = useSpeech();
  const { tell } = speech;
  const { cases, onMoved } = props;
  const people = usePeople();
  const [personId, setPersonId] = useState('');
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const many = useManyCommands(transferTaxpayerContract, {
    onDone: (outcomes) =>
      onMoved(outcomes.flatMap(({ input, problem }) => (problem ? [] : [input.taxpayerId]))),
  });
  const submit = () => {
    const wrong = missingOf(personId, because, speech);
    setErrors(wrong);
    if (wrong.length > 0 || many.isBusy) return;
    many.run(cases.map(({ taxpayerId }) => ({ taxpayerId, personId, because })));
  };
  return (
    <section className="card stack" aria-labelledby="transfer">
      <h2 id="transfer">{tell('transfer.title', { count: String(cases.length) }, cases.length)}</h2>
      <Form errors={errors} places={places} onSubmit={submit}>
        <TellForm problem={unreadIn(many.outcomes)} />
        <div className="row row--end">
          <SelectField
            name="transfer-to"
            label={tell('transfer.to')}
            value={personId}
            options={people}
            onChange={setPersonId}
          />
          <TextField
            name="transfer-because"
            label={tell('transfer.because')}
            value={because}
            onChange={setBecause}
          />
          <Button type="submit" aria-disabled={many.isBusy || cases.length === 0}>
            {tell('transfer.send')}
          </Button>
        </div>
      </Form>
      <Moved outcomes={many.outcomes} />
      <NotMoved cases={cases} outcomes={many.outcomes} onRetry={submit} />
    </section>
  );
}

function Moved({ outcomes }: { readonly outcomes: Outcomes }) {
  const { tell } = useSpeech();
  const count = outcomes.filter(({ problem }) => problem === undefined).length;
  return <p role="status">{count > 0 && tell('transfer.moved', { count: String(count) }, count)}</p>;
}

/** What the server could not read is the same of all, and stands once, at its field. */
function unreadIn(outcomes: Outcomes) {
  return outcomes.find(({ problem }) => problem?.kind === 'unreadable')?.problem;
}

function missingOf(personId: string, because: string, { tell }: Speaker): readonly FieldError[] {
  const why = { name: 'transfer-because', message: tell('transfer.because-needed') };
  const to = { name: 'transfer-to', message: tell('transfer.person-needed') };
  return [...(personId === '' ? [to] : []), ...(because.trim() === '' ? [why] : [])];
}

const places: readonly Place[] = [
  [/^because/, 'transfer-because'],
  [/^personId/, 'transfer-to'],
];

type Outcomes = readonly OneOutcome<typeof transferTaxpayerContract>[];

/** To whom cases can be given, each with how many that person has. */
function usePeople() {
  const { tell } = useSpeech();
  const { data } = useAnswer(listAssigneesContract, {});
  const people = (data?.people ?? []).map(({ personId, name = '', cases }) => ({
    value: personId,
    text: tell('transfer.person', { name, count: String(cases) }, cases),
  }));
  return [{ value: '', text: tell('transfer.choose') }, ...people];
}

/** What was refused or found no answer, each under its taxpayer's name. */
function NotMoved(props: {
  readonly cases: readonly PickedCase[];
  readonly outcomes: Outcomes;
  readonly onRetry: () => void;
}) {
  const { cases, outcomes, onRetry } = props;
  return outcomes.map(({ input, problem }) => {
    if (problem === undefined || problem.kind === 'unreadable') return null;
    const name = cases.find(({ taxpayerId }) => taxpayerId === input.taxpayerId)?.taxpayerName;
    return (
      <div key={input.taxpayerId}>
        <h3>{name}</h3>
        {problem.kind === 'fault' ? (
          <FaultNotice problem={problem} during="saving" onRetry={onRetry} />
        ) : (
          <RefusalNotice refusal={refusalOf(problem, 'transfer-taxpayer')} process="assignment" />
        )}
      </div>
    );
  });
}
