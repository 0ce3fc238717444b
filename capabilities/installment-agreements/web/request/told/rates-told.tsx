import type { Day } from '#kernel/calendar/day.ts';
import { formatDay, formatPercent } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import type { InForce } from '#kernel/law/parameter.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { disclosureLaw } from '../../../parameters/disclosure-items.ts';
import { computeDisclosureFigures } from '../../../rules/disclosures/compute-disclosure-figures.ts';

/** The rates of the day of the conversation, with where each of them stands. */
export function RatesTold({ toldDay, law }: { readonly toldDay: Day; readonly law: Law }) {
  const speech = useSpeech();
  const rates = computeDisclosureFigures(toldDay, law);
  const about = speech.tell('told.rates');
  if (rates.interestPercent === 'not-loaded')
    return <p role="alert">{speech.tell('told.not-loaded-on', { day: formatDay(toldDay, speech) })}</p>;
  const steps = (
    [
      ['interest', rates.interestPercent],
      ['failure-to-pay', rates.failureToPayPercent],
      ['failure-to-file', rates.failureToFilePercent],
    ] as const
  ).flatMap(([key, figure]) => (figure === 'not-loaded' ? [] : [stepOf(key, figure, speech)]));
  return (
    <p className="quiet small">
      {about}{' '}
      <WhyButton
        about={about}
        subject={{
          kind: 'reasons',
          name: 'rates-told',
          about,
          answer: speech.tell('told.rates-answer', { day: formatDay(toldDay, speech) }),
          steps,
          law: disclosureLaw['penalty-and-interest'],
        }}
      />
    </p>
  );
}

function stepOf(key: string, { value, from, source }: InForce<number>, speech: Speaker): string {
  return speech.tell(`told.rate.${key}`, {
    percent: formatPercent(value),
    from: formatDay(from, speech),
    source: source.cite,
  });
}
