import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listDoublesContract } from '../api/list-doubles.contract.ts';
import { proposeDoubleContract } from '../api/propose-double.contract.ts';
import { isReason, reasonLetters } from '../api/reason.contract.ts';
import { isOpenDouble } from '../process/double-record.ts';
import { DoubleCard } from './double-card.tsx';
import { LinkFields } from './link-fields.tsx';

/** What was said earlier of this record being a double, and a way to report that it is one. */
export function DoubleReport({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const { data } = useAnswer(listDoublesContract, { taxpayerId });
  const ended = data?.doubles.filter(({ state }) => !isOpenDouble(state)) ?? [];
  if (data === undefined || (ended.length === 0 && !data.mayPropose)) return null;
  return (
    <section className="stack" aria-labelledby="double-report">
      <h2 id="double-report">{tell('double.other-records')}</h2>
      {ended.length === 0 && <p className="quiet">{tell('double.none')}</p>}
      {ended.map((one) => (
        <DoubleCard key={one.doubleRecordId} double={one} />
      ))}
      {data.mayPropose && <ReportForm taxpayerId={taxpayerId} />}
    </section>
  );
}

function ReportForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const [keptId, setKeptId] = useState('');
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(proposeDoubleContract);
  const submit = () => {
    const { least, most } = reasonLetters;
    const reason = tell('double.because-missing', { least: String(least), most: String(most) });
    const found = [
      ...(keptId === '' ? [{ name: 'link-search', message: tell('double.missing') }] : []),
      ...(isReason(because) ? [] : [{ name: 'because', message: reason }]),
    ];
    setErrors(found);
    if (found.length === 0 && !command.isBusy) command.run({ taxpayerId, keptId, because });
  };
  return (
    <details>
      <summary>{tell('event.double-record.propose-double')}</summary>
      <Form errors={errors} scope="double" places={[[/^keptId/, 'linkedId']]} onSubmit={submit}>
        <p>{tell('double.report-rule')}</p>
        <LinkFields
          linkedId={keptId}
          relation="cross-reference"
          exceptId={taxpayerId}
          searchFor={tell('double.search')}
          isNeeded
          onLink={({ linkedId }) => linkedId !== undefined && setKeptId(linkedId)}
        />
        <TextField name="because" label={tell('double.because')} value={because} onChange={setBecause} />
        <CommandTrouble
          problem={command.problem}
          process="double-record"
          event="propose-double"
          onRetry={submit}
        />
        <div className="row">
          <Button type="submit" outline aria-disabled={command.isBusy}>
            {tell('event.double-record.propose-double')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
