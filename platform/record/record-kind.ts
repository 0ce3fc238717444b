import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Tx } from '../db/lens.ts';

/** What every record of a process carries beside its own facts. */
export type RecordBase = {
  readonly taxpayerId: string;
  readonly compartment: string;
  readonly state: string;
  readonly version: number;
};

/** A step on its way into history: what moved, and the event's own data. */
export type Step = {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actorId: string;
  readonly actorRole: string;
};

/** A deadline as a capability computes it. */
export type DeadlineSpec = {
  readonly dueDay: Day;
  readonly dueAt?: Instant;
  readonly steps: unknown;
  readonly ownerId?: string;
};

/** What a deadline is computed with, beside the record and the step. */
export type DeadlineScene = { readonly law: Law; readonly dayOf: (at: Instant) => Day };

/** Which deadline an effect waits for: by its name for its last day, or so many days after that. */
export type EffectsOfDeadlines = Readonly<
  globalThis.Record<string, string | { readonly deadline: string; readonly daysAfter: number }>
>;

/** How one kind of record is kept: written once by the capability that owns it. */
export type RecordKind<Record extends RecordBase> = {
  readonly capability: string;
  readonly kind: string;
  readonly idOf: (record: Record) => string;
  /** Pure: the only place that says what a step changes. Version is kept by `record`. */
  readonly apply: (before: Record | undefined, step: Step) => Omit<Record, 'version'>;
  /**
   * Where the history row of a step lies, where that is not with the record: an act of one side alone on a
   * record that both sides see.
   */
  readonly historyIn?: (after: Omit<Record, 'version'>, event: string) => string;
  /** Writes the state row; answers how many rows it wrote, so that a lost race is seen. */
  readonly put: (tx: Tx, after: Record, beforeVersion: number) => Promise<number>;
  /** When each deadline that the process opens ends; undefined where it does not concern this record. */
  readonly deadlines: Readonly<
    globalThis.Record<string, (record: Record, step: Step, under: DeadlineScene) => DeadlineSpec | undefined>
  >;
  /**
   * Effects that wait for the day of a deadline, or for one after it, which opens in the same step; all
   * others are due at once.
   */
  readonly effectsOfDeadlines?: EffectsOfDeadlines;
};
