import { day, type Day, instant, type Instant } from '#kernel/calendar/day.ts';

/** Where the present comes from. The product never asks the machine. */
export type Clock = { readonly now: () => Instant };

/** The machine's own time. */
export const systemClock: Clock = { now: () => instantOf(new Date(Date.now())) };

/**
 * A business clock that a demonstration moves. It runs on from where it was put, only while the program
 * runs.
 */
export type MovableClock = Clock & { readonly moveTo: (at: Instant) => void };

export function movableClock(start: Instant): MovableClock {
  let base = Date.parse(start);
  let startedAt = performance.now();
  return {
    now: () => instantOf(new Date(base + Math.trunc(performance.now() - startedAt))),
    moveTo: (at) => {
      base = Date.parse(at);
      startedAt = performance.now();
    },
  };
}

/** A clock that stands still, for tests and replay. */
export function fixedClock(at: Instant): MovableClock {
  let current = at;
  return { now: () => current, moveTo: (next) => void (current = next) };
}

export function instantOf(date: Date): Instant {
  return instant(date.toISOString());
}

/** Where the agency's days begin and end. */
export const agencyTimeZone = 'America/New_York';

const agencyDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: agencyTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The days of the hours that were asked for last: to ask the calendar again takes longer than much else. */
const daysOfHours = new Map<string, Day>();
const hoursKept = 10_000;

/**
 * The agency's calendar day at an instant: the one place where instants become days. All of an hour of UTC
 * lies in one day, since the agency's time differs from UTC by whole hours.
 */
export function dayOfInstant(at: Instant): Day {
  const hour = at.slice(0, 'yyyy-mm-ddThh'.length);
  const known = daysOfHours.get(hour);
  if (known !== undefined) return known;
  if (daysOfHours.size >= hoursKept) daysOfHours.clear();
  const found = day(agencyDay.format(new Date(at)));
  daysOfHours.set(hour, found);
  return found;
}

/**
 * The first instant of the agency's day at a time of day, minutes after midnight: the inverse of
 * `dayOfInstant`.
 */
export function instantAt(on: Day, minutes: number): Instant {
  const guess = Date.parse(`${on}T00:00:00.000Z`) + minutes * 60_000;
  const offset = offsetAt(guess);
  const exact = guess - offset;
  return instantOf(new Date(offsetAt(exact) === offset ? exact : guess - offsetAt(exact)));
}

const agencyClock = new Intl.DateTimeFormat('en-US', {
  timeZone: agencyTimeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function offsetAt(epochMs: number): number {
  const parts = Object.fromEntries(
    agencyClock.formatToParts(new Date(epochMs)).map(({ type, value }) => [type, Number(value)]),
  );
  const local = Date.UTC(
    parts.year ?? NaN,
    (parts.month ?? NaN) - 1,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second,
  );
  return local - Math.trunc(epochMs / 1000) * 1000;
}
