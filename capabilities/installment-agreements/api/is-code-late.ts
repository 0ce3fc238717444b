import type { Instant } from '#kernel/calendar/day.ts';
import type { Deadline } from '#platform/record/deadlines.ts';
import type { HistoryEntry } from '#platform/record/history.ts';

/**
 * Whether the hours for the pending code are over while nobody has asked for it, or were over when somebody
 * did (IRM 5.14.1.3(3)). A deadline that fell away was not missed.
 */
export function isCodeLate(
  deadlines: readonly Pick<Deadline, 'kind' | 'dueAt' | 'closedBecause'>[],
  history: readonly Pick<HistoryEntry, 'event' | 'recordedAt'>[],
  now: Instant,
): boolean {
  const due = deadlines.findLast(
    ({ kind, closedBecause }) => kind === 'identify-pending' && closedBecause !== 'void',
  );
  if (due?.dueAt === undefined) return false;
  const asked = history.findLast(({ event }) => event === 'request-pending-code');
  const until = due.closedBecause === 'met' ? asked?.recordedAt : now;
  return until !== undefined && until > due.dueAt;
}
