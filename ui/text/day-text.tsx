import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Unknown as MayBeUnknown } from '#kernel/decision/finding.ts';
import { formatDay, type Place } from '#kernel/decision/format.ts';
import { useSpeech } from '../speech.tsx';
import { formatInstant } from './instants.ts';
import { Unknown } from './unknown.tsx';

/** A day as this reader is used to it: short in the tables of staff, in words everywhere else. */
export function DayText({
  day,
  style = 'sentence',
}: {
  readonly day: MayBeUnknown<Day>;
  readonly style?: Place;
}) {
  const speech = useSpeech();
  if (day === 'unknown') return <Unknown />;
  return (
    <time className="day" dateTime={day}>
      {formatDay(day, speech, style)}
    </time>
  );
}

/** A moment: its day, time and zone, by the agency's clock. */
export function InstantText({
  at,
  style = 'sentence',
}: {
  readonly at: MayBeUnknown<Instant>;
  readonly style?: Place;
}) {
  const speech = useSpeech();
  if (at === 'unknown') return <Unknown />;
  return (
    <time className="day" dateTime={at}>
      {formatInstant(at, speech, style)}
    </time>
  );
}
