import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { TaskKind } from '../parameters/task-kinds.ts';

/** All that a task's place in the queue hangs on. */
export type LegalRiskFacts = {
  readonly kind: TaskKind;
  /** When it has to be done; by the clock where the law counts hours. */
  readonly due: { readonly day: Day; readonly at?: Instant } | 'none';
  readonly openedDay: Day;
  /** The next last day of a right of the taxpayer that hangs on the same record. */
  readonly rightEndsDay: Day | 'none';
  readonly today: Day;
  readonly now: Instant;
};
