import { listPersons } from '#capabilities/casework/records.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { type CaseAction, listCaseActions } from '../store/case-action-store.ts';
import type { CaseActionView } from './case-action-view.contract.ts';

/** The case action record that the lens sees, by the day on which each row counts. */
export async function caseActionsView(lens: Lens, appeal: Appeal): Promise<readonly CaseActionView[]> {
  const actions = await listCaseActions(lens, appeal);
  const persons = await listPersons(lens, [...new Set(actions.map(({ personId }) => personId))]);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  const corrections = new Map(actions.map(({ correctsId, actionId }) => [correctsId, actionId]));
  return actions.map((action) => viewOf(action, names, corrections));
}

function viewOf(
  action: CaseAction,
  names: ReadonlyMap<string, string>,
  corrections: ReadonlyMap<string | undefined, string>,
): CaseActionView {
  const {
    taxpayerId: _taxpayer,
    appealId: _appeal,
    occurredAt: _at,
    personId,
    personRole,
    ...shown
  } = action;
  const name = names.get(personId);
  const correctedBy = corrections.get(action.actionId);
  return {
    ...shown,
    person: { personId, role: personRole, ...(name !== undefined && { name }) },
    ...(correctedBy !== undefined && { correctedBy }),
  };
}
