import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import type { DenialReason } from './reason-findings.ts';

/** What is known of a denial on its way. */
export type DenialFacts = {
  readonly onDay: Day;
  readonly work: string;
  readonly letter: Unknown<string>;
  readonly reasons: readonly DenialReason[];
  /** Settlement talks still go on. */
  readonly settlementOpen: boolean;
  /** Details were asked for and did not come. */
  readonly detailsWanting: boolean;
  /** The last day that was set for them; none where none were asked for. */
  readonly detailsDueDay: Day | 'none';
  /** The e-mail that began the discussion with the analyst. */
  readonly analystMailedDay: Unknown<Day>;
  readonly analystDiscussedDay: Unknown<Day>;
  readonly analystView: Unknown<'concurs' | 'does-not-concur'>;
  readonly areaDirector: ConcurrenceFacts | 'none';
  /** What of the executive's package was not sent. */
  readonly packageLacks: readonly string[];
  readonly executive: ConcurrenceFacts | 'none';
  /** Who has not been sent draft letter and evidence: of the technical employee and the analyst. */
  readonly concurrenceUnsentTo: readonly string[];
};
