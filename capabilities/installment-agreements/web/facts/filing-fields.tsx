import { useState } from 'react';
import { YesNoField, type YesNoUnknown } from '#ui/form/choices.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { ReturnFacts } from '../../rules/facts/compliance-facts.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';

type Returns = GivenFacts['compliance']['returns'];

const onePeriod = /^(\d{2})[ -]?(\d{4}(?:0[1-9]|1[0-2]))$/;

/** Whether every required return is there, and which is not. */
export function FilingFields(props: {
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
}) {
  const { tell } = useSpeech();
  const { given, onGiven } = props;
  const { returns } = given.compliance;
  const [answer, setAnswer] = useState(() => answerOf(returns));
  const [text, setText] = useState(() => periodsText(returns));
  const take = (next: YesNoUnknown, typed: string) => {
    setAnswer(next);
    setText(typed);
    const after = returnsOf(next, typed, returns);
    onGiven({ ...given, compliance: { ...given.compliance, returns: after } });
  };
  const isUnreadable = answer === 'no' && text.trim() !== '' && readPeriods(text) === undefined;
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
      {isUnreadable && (
        <p className="usa-error-message" role="alert">
          {tell('filing.unreadable')}
        </p>
      )}
    </>
  );
}

function isThere({ state: filing, extendedToDay }: ReturnFacts): boolean {
  return filing !== 'unfiled' || extendedToDay !== 'none';
}

function answerOf(returns: Returns): YesNoUnknown {
  if (returns === 'unknown' || returns.some(({ state: filing }) => filing === 'unknown')) return 'unknown';
  return returns.every(isThere) ? 'yes' : 'no';
}

function periodsText(returns: Returns): string {
  if (returns === 'unknown') return '';
  return returns
    .filter((one) => !isThere(one))
    .map(({ mft, period }) => `${mft} ${period}`)
    .join(', ');
}

/** "30 202112, 01 202212" as MFT and period; undefined where one of them cannot be read. */
function readPeriods(text: string): readonly (readonly [string, string])[] | undefined {
  const parts = text.split(',').map((part) => onePeriod.exec(part.trim()));
  const read = parts
    .filter((part) => part !== null)
    .map(([, mft = '', period = '']) => [mft, period] as const);
  return read.length < parts.length ? undefined : read;
}

/** What the answer says of each return. Those that were on record keep their place. */
function returnsOf(answer: YesNoUnknown, text: string, before: Returns): Returns {
  const standing = before === 'unknown' ? [] : before;
  if (answer === 'unknown') return answer;
  if (answer === 'yes') return standing.map((one) => (isThere(one) ? one : { ...one, state: 'filed' }));
  const periods = text.trim() === '' ? undefined : readPeriods(text);
  if (periods === undefined) return 'unknown';
  const isNamed = (one: ReturnFacts) =>
    periods.some(([mft, period]) => one.mft === mft && one.period === period);
  const unfiled = periods.map(([mft, period]): ReturnFacts => ({
    mft,
    period,
    state: 'unfiled',
    extendedToDay: 'none',
  }));
  return [...standing.filter((one) => !isNamed(one) && isThere(one)), ...unfiled];
}
