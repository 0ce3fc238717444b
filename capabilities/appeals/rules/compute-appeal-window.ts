/**
 * What is the last day to appeal this act, and how does it come about?
 *
 * Law: IRM 5.14.1.3(10)b; IRM Exhibit 5.14.1-1; 26 U.S.C. § 7503 where the last day is no business day.
 * Windows of other kinds stand where the parameter says, with how sure we are of them.
 */
import { addBusinessDays } from '#kernel/calendar/business-days.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { computeDeadline, type Deadline } from '#kernel/calendar/deadline.ts';
import type { Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import type { AppealedAct, AppealKind } from '../parameters/appeal-kinds.ts';
import { type AppealWindow, appealWindows, lienNoticeLeadDays } from '../parameters/appeal-windows.ts';

export type AppealWindowFound = {
  readonly deadline: Deadline;
  readonly window: InForce<AppealWindow>;
  /** False where the window was only remembered: it is shown, and nobody is turned away by it. */
  readonly enforced: boolean;
};

export type WindowFacts = {
  readonly kind: AppealKind;
  readonly act: AppealedAct;
  readonly actDay: Day;
  readonly receivedDay: Day;
};

/** The last day with its steps; undefined where the law sets none. */
export function computeAppealWindow(facts: WindowFacts, law: Law): AppealWindowFound | undefined {
  const { value, ...dated } = inForce(appealWindows, facts.receivedDay, law);
  const window = value[facts.kind];
  if (window === 'no-limit') return undefined;
  const { days, cite, confidence } = window;
  const from = beginning(facts, law);
  const deadline = computeDeadline({ from, days, counting: 'calendar', rollsForward: true, law: { cite } });
  const source = { ...dated.source, cite, confidence };
  return { deadline, window: { ...dated, value: window, source }, enforced: confidence === 'read' };
}

/**
 * 26 U.S.C. § 6320(a)(2), (3)(B): after a lien is filed the days begin when those for its notice are over.
 */
function beginning({ act, actDay, receivedDay }: WindowFacts, law: Law): Day {
  if (act !== 'lien-notice') return actDay;
  return addBusinessDays(actDay, inForce(lienNoticeLeadDays, receivedDay, law).value);
}
