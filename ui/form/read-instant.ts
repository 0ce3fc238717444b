import { type Day, type Instant, instant } from '#kernel/calendar/day.ts';
import { dayShownAt } from '../text/instants.ts';
import { readDay, readTime } from './read.ts';

const minuteMs = 60_000;
const minutesInHour = 60;

/** A moment as a person enters it by the agency's clock; undefined where it cannot be read. */
export function readInstant(
  { day, time }: { readonly day: string; readonly time: string },
  timeZone: string,
): Instant | undefined {
  const onDay = readDay(day);
  const minutes = readTime(time);
  return onDay === undefined || minutes === undefined ? undefined : instantAt(onDay, minutes, timeZone);
}

/** The instant at which a clock in the time zone shows so many minutes after midnight of a day. */
export function instantAt(onDay: Day, minutes: number, timeZone: string): Instant {
  const wanted = Date.parse(`${onDay}T00:00:00.000Z`) + minutes * minuteMs;
  const shownAt = (at: number) => at + offsetMs(at, timeZone);
  const guess = wanted - offsetMs(wanted, timeZone);
  // Once more with the offset of the guess, where the clocks change between the two.
  const at = shownAt(guess) === wanted ? guess : wanted - offsetMs(guess, timeZone);
  return instant(new Date(at).toISOString());
}

/** How far the zone's clock is ahead of UTC at a moment. */
function offsetMs(at: number, timeZone: string): number {
  const when = instant(new Date(at).toISOString());
  const shown =
    Date.parse(`${dayShownAt(when, timeZone)}T00:00:00.000Z`) + minutesShownAt(when, timeZone) * minuteMs;
  return shown - Math.floor(at / minuteMs) * minuteMs;
}

/** The minutes after midnight by the zone's clock. */
export function minutesShownAt(at: Instant, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return read('hour') * minutesInHour + read('minute');
}
