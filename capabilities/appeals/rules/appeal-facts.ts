import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { AppealedAct } from '../parameters/appeal-kinds.ts';

/** One act of the agency, and its day: of the notice that told of it, or of the act where none did. */
export type ActFacts = { readonly act: AppealedAct; readonly actDay: Unknown<Day> };

/** One thing appealed, with every act on it that is known: which one is meant follows from the days. */
export type MatterFacts = {
  /** The matter for a reader: its periods, the offer, the quarter of the penalty. */
  readonly matter: string;
  readonly acts: readonly ActFacts[];
};

/** What is known of an appeal when it is received. */
export type AppealFacts = {
  readonly matters: readonly MatterFacts[];
  readonly channel: string;
  readonly receivedDay: Day;
  readonly postmarkDay: Unknown<Day>;
};
