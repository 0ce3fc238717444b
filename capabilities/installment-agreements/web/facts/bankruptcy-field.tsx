import type { Day } from '#kernel/calendar/day.ts';
import { YesNoField } from '#ui/form/choices.tsx';
import { SelectField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { BankruptcyFacts } from '../../rules/facts/taxpayer-facts.ts';
import { type CaseQuestionProps, optionsOf } from './case-question.ts';
import { EntriesQuestion } from './case-questions.tsx';
import { DayAnswer } from './day-answer.tsx';
import { asYesNo, fromYesNo } from './yes-no.ts';

const insolvencyAnswers = ['none', 'may-grant', 'may-not-grant'] as const;

type Typed = Omit<BankruptcyFacts, 'petitionDay'> & { readonly petitionDay: Day | undefined };

const blank: Typed = {
  petitionDay: undefined,
  endedDay: 'open',
  prePetitionAgreement: 'unknown',
  insolvencyAnswer: 'none',
};

/** Whether there are bankruptcies, since when, whether each has ended, and what Insolvency says. */
export function BankruptcyField(props: CaseQuestionProps<readonly BankruptcyFacts[]>) {
  const { tell } = useSpeech();
  return (
    <EntriesQuestion<readonly BankruptcyFacts[], BankruptcyFacts, Typed>
      {...props}
      word={tell('bankruptcy.one')}
      blank={blank}
      typed={(entry) => entry}
      whole={({ petitionDay, ...entry }) =>
        petitionDay === undefined ? undefined : { petitionDay, ...entry }
      }
    >
      {({ key, entry }, change) => (
        <PetitionFields name={`${props.name}-${key}`} entry={entry} onChange={change} />
      )}
    </EntriesQuestion>
  );
}

function PetitionFields(props: {
  readonly name: string;
  readonly entry: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  const speech = useSpeech();
  const { name, entry, onChange } = props;
  return (
    <>
      <div className="row row--top">
        <DayAnswer
          name={`${name}-petition`}
          label={speech.tell('bankruptcy.petition')}
          day={entry.petitionDay}
          onDay={(petitionDay) => onChange({ petitionDay })}
        />
        <DayAnswer
          name={`${name}-ended`}
          label={speech.tell('bankruptcy.ended')}
          isOptional
          day={entry.endedDay === 'open' ? undefined : entry.endedDay}
          onDay={(endedDay) => onChange({ endedDay: endedDay ?? 'open' })}
        />
        <SelectField
          name={`${name}-insolvency`}
          label={speech.tell('bankruptcy.insolvency')}
          value={entry.insolvencyAnswer}
          options={optionsOf(insolvencyAnswers, 'insolvency-answer', speech)}
          onChange={(insolvencyAnswer) => onChange({ insolvencyAnswer })}
        />
      </div>
      <YesNoField
        name={`${name}-pre-petition`}
        legend={speech.tell('bankruptcy.pre-petition')}
        value={asYesNo(entry.prePetitionAgreement)}
        onChange={(answer) => onChange({ prePetitionAgreement: fromYesNo(answer) })}
      />
    </>
  );
}
