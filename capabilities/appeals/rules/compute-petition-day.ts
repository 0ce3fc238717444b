/**
 * Until when can the Tax Court be asked to look at this, if at all?
 *
 * Law: 26 U.S.C. § 6213(a) for a notice of deficiency and 26 U.S.C. § 6330(d)(1) for a due process
 * determination, as remembered. A decision in an equivalent hearing, a sustained rejection of an offer and a
 * recovery penalty give no such right; a penalty is contested by paying a part and claiming it back.
 * Shown to those concerned, enforced nowhere: the notice itself says its day, and a later one there counts.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { laterDay } from '#kernel/calendar/day.ts';
import { computeDeadline, type DeadlineStep } from '#kernel/calendar/deadline.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { petitionDays, type ReviewedDocument } from '../parameters/petition-days.ts';

export type PetitionFacts = {
  readonly document: ReviewedDocument;
  readonly mailedDay: Day;
  readonly addressedAbroad: Unknown<boolean>;
  /** The last day that the notice itself prints; `none` where it prints none. */
  readonly printedDay: Day | 'none';
};

export type Petition =
  | { readonly review: 'tax-court'; readonly lastDay: Day; readonly steps: readonly DeadlineStep[] }
  | { readonly review: 'refund-claim' | 'no-petition' | 'read-the-notice'; readonly steps: readonly [] };

/** The last day to petition with its steps, or which other way there is. */
export function computePetitionDay(facts: PetitionFacts, law: Law): Petition {
  const { document, mailedDay, addressedAbroad, printedDay } = facts;
  if (document === 'recovery-penalty') return { review: 'refund-claim', steps: [] };
  if (document === 'other') return { review: 'read-the-notice', steps: [] };
  const row = inForce(petitionDays, mailedDay, law).value[document];
  if (row === undefined) return { review: 'no-petition', steps: [] };
  // Not known where it went: the shorter period, which nobody misses by trusting it.
  const days = addressedAbroad === true ? row.daysAbroad : row.days;
  const rule = { from: mailedDay, days, counting: 'calendar', rollsForward: row.rolls, law: row } as const;
  const deadline = computeDeadline(rule);
  const lastDay = printedDay === 'none' ? deadline.day : laterDay(deadline.day, printedDay);
  return { review: 'tax-court', lastDay, steps: deadline.steps };
}
