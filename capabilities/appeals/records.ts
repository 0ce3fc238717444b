import type { Lens } from '#platform/db/lens.ts';
import type { Appeal } from './process/appeal-record.ts';
import { type Mediation, pairMediations } from './rules/pair-mediations.ts';
import { listCaseActions } from './store/case-action-store.ts';

export { assignNewTeam } from './store/assign-new-team.ts';
export { askToCommenceClosing } from './store/appeal-work.ts';
export { findAppeal, listAppeals, listAppealsOf, listRelatedAppeals } from './store/find-appeals.ts';
export {
  appealCompartment,
  type CaseAction,
  type CaseActionToInsert,
  insertCaseAction,
  listCaseActions,
} from './store/case-action-store.ts';

type Named = Pick<Appeal, 'taxpayerId' | 'appealId'>;

/** The mediations of an appeal, from `MI` to `MO`, as its case action record has them. */
export async function listMediations(lens: Lens, appeal: Named): Promise<readonly Mediation[]> {
  return pairMediations(await listCaseActions(lens, appeal));
}
