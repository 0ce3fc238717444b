import type { Day } from '#kernel/calendar/day.ts';
import type { AppealOutcome as Outcome } from '#kernel/law/appeal-outcomes.ts';

/** What Appeals left of an act on a request or an agreement: rejection, termination or modification. */
export type ReceiveAppealOutcomeBody = {
  readonly appealId: string;
  readonly matterId: string;
  readonly outcome: Outcome;
};

/** The same with the day on which it was received. */
export type AppealOutcome = ReceiveAppealOutcomeBody & { readonly onDay: Day };

/** The outcomes of a record after one more: an appeal that is decided anew counts as it was decided last. */
export function withOutcome(
  appealed: readonly AppealOutcome[],
  body: ReceiveAppealOutcomeBody,
  onDay: Day,
): readonly AppealOutcome[] {
  return [...appealed.filter(({ matterId }) => matterId !== body.matterId), { ...body, onDay }];
}
