import type { Law } from '#kernel/law/law.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { exceptionsOf } from '../rules/appeal-exceptions.ts';
import { decideMayClose } from '../rules/decide-may-close.ts';
import { offersMediation } from '../rules/offers-mediation.ts';
import { pairMediations } from '../rules/pair-mediations.ts';
import { type CaseAction, listCaseActions } from '../store/case-action-store.ts';
import type { AppealView } from './appeal-view.contract.ts';
import { closingFacts } from './decide-on-appeal.ts';

export type WorkView = NonNullable<AppealView['work']>;

/** What the case action record says of an appeal; undefined for eyes that see none of it. */
export async function appealWork(eyes: Eyes, appeal: Appeal, law: Law): Promise<WorkView | undefined> {
  const actions = await listCaseActions(eyes, appeal);
  if (actions.length === 0) return undefined;
  const mediations = pairMediations(actions);
  const codes = actions.map(({ code }) => code);
  return {
    closing: decideMayClose(closingFacts(appeal, actions, eyes.today), law),
    mediations,
    mediationOffered: offersMediation(mediations),
    exceptions: exceptionsOf(
      { kind: appeal.kind, acknowledgedDay: appeal.acknowledgement?.mailedDay ?? 'none' },
      codes,
      law,
    ),
    time: timeByCode(actions),
  };
}

/** Minutes by code; of a row that was corrected only the last correction counts. */
export function timeByCode(actions: readonly CaseAction[]): WorkView['time'] {
  const corrected = new Set(actions.map(({ correctsId }) => correctsId));
  const standing = actions.filter(({ actionId }) => !corrected.has(actionId));
  const codes = [...new Set(standing.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const spent = standing.flatMap((action) =>
      action.code === code && action.minutes ? [action.minutes] : [],
    );
    return spent.length === 0 ? [] : [{ code, minutes: spent.reduce((sum, one) => sum + one) }];
  });
}
