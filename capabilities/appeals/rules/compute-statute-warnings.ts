/**
 * Which periods that go on running are near their end?
 *
 * Law: 26 U.S.C. § 6672(b)(3), § 7122(f) and § 6502(a), as remembered. Mediation stops none of them by
 * itself. Shown with a warning and enforced nowhere; the switch that would ask for time left is off.
 */
import { addMonths, type Day, daysBetween } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { type StatuteKind, statuteTimeSwitch, statuteWarningDays } from '../parameters/statute-kinds.ts';

export type StatuteDay = { readonly statute: StatuteKind; readonly day: Day };

export type StatuteWarning = StatuteDay & { readonly daysLeft: number; readonly warns: boolean };

/** The periods of a case, the one that ends first on top, each with the days left. */
export function computeStatuteWarnings(
  statutes: readonly StatuteDay[],
  onDay: Day,
  law: Law,
): readonly StatuteWarning[] {
  const { value: warnFrom } = inForce(statuteWarningDays, onDay, law);
  return statutes
    .map(({ statute, day }) => ({ statute, day, daysLeft: daysBetween(onDay, day) }))
    .map((one) => ({ ...one, warns: one.daysLeft <= warnFrom }))
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** Whether enough time is left for a mediation to begin. While the switch is off nobody is refused for it. */
export function isStatuteTimeEnough(statutes: readonly StatuteDay[], onDay: Day, law: Law): boolean {
  const { enforced, monthsMin } = inForce(statuteTimeSwitch, onDay, law).value;
  return !enforced || statutes.every(({ day }) => day >= addMonths(onDay, monthsMin));
}
