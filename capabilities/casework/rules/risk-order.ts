import type { Instant } from '#kernel/calendar/day.ts';
import type { LegalRisk } from './compute-legal-risk.ts';

/** A task with its risk, as far as the order goes. */
export type Ranked = {
  readonly risk: LegalRisk;
  readonly dueAt?: Instant;
  readonly openedAt: Instant;
  readonly taskId: string;
};

/** What weighs more by law comes first; then what presses sooner, then what has waited longer. */
export function byLegalRisk(a: Ranked, b: Ranked): number {
  return a.risk.rank - b.risk.rank || compare(orderText(a), orderText(b));
}

/** Compares as the tasks do: one without a day comes last, one due by the clock before the end of its day. */
function orderText({ risk, dueAt, openedAt, taskId }: Ranked): string {
  const day = risk.day === 'none' ? '~' : risk.day;
  return [day, dueAt ?? '~', openedAt, taskId].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
