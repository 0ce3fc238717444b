import type { Day } from '#kernel/calendar/day.ts';
import { YesNoField } from '#ui/form/choices.tsx';
import { SelectField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { PriorAgreementFacts } from '../../rules/facts/taxpayer-facts.ts';
import { type CaseQuestionProps, optionsOf } from './case-question.ts';
import { EntriesQuestion } from './case-questions.tsx';
import { DayAnswer } from './day-answer.tsx';
import { asYesNo, fromYesNo } from './yes-no.ts';

const ends = [
  'in-effect',
  'paid',
  'missed-payments',
  'new-liability',
  'other-default',
  'withdrawn',
  'replaced',
] as const;

type Typed = Omit<PriorAgreementFacts, 'fromDay'> & { readonly fromDay: Day | undefined };
type Change = (part: Partial<Typed>) => void;

const blank: Typed = { fromDay: undefined, coversIncomeTax: 'unknown', end: 'paid', endedDay: 'unknown' };

/** Whether there were agreements before, and how each ended. */
export function PriorAgreementsField(props: CaseQuestionProps<readonly PriorAgreementFacts[]>) {
  const { tell } = useSpeech();
  return (
    <EntriesQuestion<readonly PriorAgreementFacts[], PriorAgreementFacts, Typed>
      {...props}
      word={tell('prior-agreement.one')}
      blank={blank}
      typed={(entry) => entry}
      whole={({ fromDay, ...entry }) => (fromDay === undefined ? undefined : { fromDay, ...entry })}
    >
      {({ key, entry }, change) => (
        <AgreementFields name={`${props.name}-${key}`} entry={entry} onChange={change} />
      )}
    </EntriesQuestion>
  );
}

function AgreementFields(props: { readonly name: string; readonly entry: Typed; readonly onChange: Change }) {
  const speech = useSpeech();
  const { name, entry, onChange } = props;
  return (
    <>
      <div className="row row--top">
        <DayAnswer
          name={`${name}-from`}
          label={speech.tell('prior-agreement.from')}
          day={entry.fromDay}
          onDay={(fromDay) => onChange({ fromDay })}
        />
        <SelectField
          name={`${name}-end`}
          label={speech.tell('prior-agreement.end')}
          value={entry.end}
          options={optionsOf(ends, 'agreement-end', speech)}
          onChange={(end) => onChange({ end, endedDay: endedDayOf(end, entry) })}
        />
        {entry.end !== 'in-effect' && (
          <DayAnswer
            name={`${name}-ended`}
            label={speech.tell('prior-agreement.ended')}
            isOptional
            day={knownDay(entry.endedDay)}
            onDay={(endedDay) => onChange({ endedDay: endedDay ?? 'unknown' })}
          />
        )}
      </div>
      <YesNoField
        name={`${name}-income`}
        legend={speech.tell('prior-agreement.income-tax')}
        value={asYesNo(entry.coversIncomeTax)}
        onChange={(answer) => onChange({ coversIncomeTax: fromYesNo(answer) })}
      />
    </>
  );
}

function endedDayOf(end: Typed['end'], { endedDay }: Typed): Typed['endedDay'] {
  if (end === 'in-effect') return 'open';
  return endedDay === 'open' ? 'unknown' : endedDay;
}

function knownDay(day: Typed['endedDay']): Day | undefined {
  return day === 'open' || day === 'unknown' ? undefined : day;
}
