import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { YesNoField, type YesNoUnknown } from '#ui/form/choices.tsx';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { readTaxPeriods } from '#ui/form/read-tax-periods.ts';
import { useNoteUnreadable } from '#ui/form/unreadable.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { ReturnsLookedUp } from '../../rules/facts/compliance-facts.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { DayAnswer } from './day-answer.tsx';
import { answerOf, periodsText, returnsOf } from './required-returns.ts';

type Compliance = GivenFacts['compliance'];

const sources = ['account', 'return-copies', 'taxpayer', 'representative'] as const;

/** Whether every required return is there, as of which day and by what; and which is not. */
export function FilingFields(props: {
  readonly given: GivenFacts;
  /** Today, and the day of a looking up where nothing else is said. */
  readonly today: Day;
  readonly onGiven: (given: GivenFacts) => void;
}) {
  const { tell } = useSpeech();
  const { given, today, onGiven } = props;
  const { returns, lookedUp = 'not-said' } = given.compliance;
  const [answer, setAnswer] = useState(() => answerOf(returns));
  const [text, setText] = useState(() => periodsText(returns));
  const write = (part: Partial<Compliance>) =>
    onGiven({ ...given, compliance: { ...given.compliance, ...part } });
  const take = (next: YesNoUnknown, typed: string) => {
    setAnswer(next);
    setText(typed);
    const seen = lookedUp === 'not-said' ? ({ onDay: today, source: 'account' } as const) : lookedUp;
    write({ returns: returnsOf(next, typed, returns), lookedUp: next === 'yes' ? seen : 'not-said' });
  };
  const isBlank = text.trim() === '';
  const isUnreadable = answer === 'no' && readTaxPeriods(text) === undefined;
  useNoteUnreadable(
    'unfiled',
    isUnreadable ? tell('filing.unreadable') : undefined,
    isBlank ? 'when-sent' : 'at-once',
  );
  return (
    <>
      <YesNoField
        name="returns"
        legend={tell('question.returns')}
        value={answer}
        onChange={(next) => take(next, text)}
      />
      {answer === 'no' && (
        <TextField
          name="unfiled"
          label={tell('filing.which')}
          hint={tell('filing.which-hint')}
          value={text}
          onChange={(typed) => take(answer, typed)}
        />
      )}
      {answer === 'yes' && lookedUp !== 'not-said' && (
        <LookedUpFields lookedUp={lookedUp} today={today} onLookedUp={(seen) => write({ lookedUp: seen })} />
      )}
    </>
  );
}

/** On which day all returns were found to be there, and where. */
function LookedUpFields(props: {
  readonly lookedUp: ReturnsLookedUp;
  readonly today: Day;
  readonly onLookedUp: (lookedUp: ReturnsLookedUp) => void;
}) {
  const { tell } = useSpeech();
  const { lookedUp, today, onLookedUp } = props;
  return (
    <div className="row row--top">
      <SelectField
        name="looked-up-source"
        label={tell('filing.source')}
        value={lookedUp.source}
        options={sources.map((value) => ({ value, text: tell(`filing-source.${value}`) }))}
        onChange={(source) => onLookedUp({ ...lookedUp, source })}
      />
      <DayAnswer
        name="looked-up-day"
        label={tell('filing.as-of')}
        day={lookedUp.onDay}
        latest={today}
        onDay={(onDay) => onDay !== undefined && onLookedUp({ ...lookedUp, onDay })}
      />
    </div>
  );
}
