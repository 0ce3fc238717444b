import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { AppealKind } from '../parameters/appeal-kinds.ts';
import { needsPublication } from './decide-acknowledgement.ts';

export const appealExceptionNames = ['publication-not-recorded'] as const;
export type AppealException = (typeof appealExceptionNames)[number];

/** What a manager's list shows of an appeal because the record does not say it (IRM 8.26.9.2.3(2) note). */
export function exceptionsOf(
  appeal: { readonly kind: AppealKind | 'none'; readonly acknowledgedDay: Day | 'none' },
  codes: readonly string[],
  law: Law,
): readonly AppealException[] {
  const { kind, acknowledgedDay } = appeal;
  if (kind === 'none' || acknowledgedDay === 'none') return [];
  const recorded = codes.includes('publication-4167') || !needsPublication(kind, acknowledgedDay, law);
  return recorded ? [] : ['publication-not-recorded'];
}
