/**
 * Was the pending code asked for on every module within the hours, and which modules lack it?
 *
 * Law: IRM 5.14.1.3(1) and (3); Exhibit 5.14.1-1, Pending: 24 hours by the clock from the identification, on
 * all modules; at the very end is on time. Not modelled: why one was late, which a person writes.
 */
import type { Instant } from '#kernel/calendar/day.ts';
import { minutesBetween } from '#kernel/calendar/hours.ts';
import type { ModuleKey } from './facts/module-facts.ts';

export type CodeTimelinessFacts = {
  readonly identifiedAt: Instant;
  readonly dueAt: Instant;
  readonly now: Instant;
  /** The modules that need the code, each with when it was asked for. */
  readonly modules: readonly { readonly module: ModuleKey; readonly askedAt: Instant | 'not-asked' }[];
};

export type CodeTimeliness = {
  /** `incomplete` while a module lacks the code and the hours are over; `waiting` while they are not. */
  readonly result: 'on-time' | 'breach' | 'incomplete' | 'waiting';
  /** Until the last module had it; until now while one lacks it. */
  readonly minutes: number;
  /** What is left of the hours; fewer than none where it is late. */
  readonly minutesLeft: number;
  readonly lacking: readonly ModuleKey[];
};

export function computeCodeTimeliness(facts: CodeTimelinessFacts): CodeTimeliness {
  const { identifiedAt, dueAt, now, modules } = facts;
  const lacking = modules.filter(({ askedAt }) => askedAt === 'not-asked').map(({ module }) => module);
  const asked = modules.flatMap(({ askedAt }) => (askedAt === 'not-asked' ? [] : [askedAt]));
  const until = lacking.length > 0 ? now : (asked.toSorted().at(-1) ?? now);
  return {
    result: resultOf(until <= dueAt, lacking.length > 0),
    minutes: minutesBetween(identifiedAt, until),
    minutesLeft: minutesBetween(until, dueAt),
    lacking,
  };
}

function resultOf(isInTime: boolean, isOpen: boolean): CodeTimeliness['result'] {
  if (isOpen) return isInTime ? 'waiting' : 'incomplete';
  return isInTime ? 'on-time' : 'breach';
}
