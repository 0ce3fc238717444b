import type { Day } from '#kernel/calendar/day.ts';
import { postmarkedChannels } from '../parameters/appeal-kinds.ts';
import type { ActFacts, AppealFacts, MatterFacts } from './appeal-facts.ts';

/** Whether the way it came carries a postmark. */
export function carriesPostmark({ channel }: Pick<AppealFacts, 'channel'>): boolean {
  return (postmarkedChannels as readonly string[]).includes(channel);
}

/** The day on which an appeal counts as filed: that of a postmark where it carries one, else of receipt. */
export function filedDay(facts: Omit<AppealFacts, 'matters'>): Day {
  const { postmarkDay, receivedDay } = facts;
  return carriesPostmark(facts) && postmarkDay !== 'unknown' && postmarkDay < receivedDay
    ? postmarkDay
    : receivedDay;
}

/**
 * Which of the acts on a matter is appealed: the latest one before the appeal was filed. `unknown` where
 * that hangs on a day that nobody knows; `none` where no act that can be appealed was named.
 */
export function actAppealed({ acts }: MatterFacts, filed: Day): ActFacts | 'unknown' | 'none' {
  const appealable = acts.filter(({ act }) => act !== 'none-of-these');
  const [only, ...others] = appealable;
  if (only === undefined) return 'none';
  if (others.length === 0 && only.actDay === 'unknown') return only;
  if (appealable.some(({ actDay }) => actDay === 'unknown')) return 'unknown';
  const before = appealable.filter(({ actDay }) => actDay <= filed);
  return before.toSorted((a, b) => (a.actDay < b.actDay ? -1 : 1)).at(-1) ?? 'none';
}
