import { findDocument } from '#capabilities/casework/records.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { isUnderConsideration } from '../process/appeal.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { caseActionsView } from './case-action-view.ts';
import { enterCaseActionContract } from './enter-case-action.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** What a person did beside the acts that write their own rows. Nothing that stands is ever changed. */
export const enterCaseAction = commandOperation(enterCaseActionContract, async ({ input, eyes, tx }) => {
  const appeal = await findOwnAppeal(eyes, input);
  const { taxpayerId, appealId, code, onDay, told, minutes, documentIds } = input;
  if (!isUnderConsideration(appeal.state)) return refuse({ code: 'appeal-must-be-in-appeals' });
  if (onDay > tx.today) return refuse({ code: 'on-day-must-not-be-in-the-future', field: 'onDay' });
  if (!(await areDocumentsOf(eyes, taxpayerId, documentIds)))
    return refuse({ code: 'document-must-be-of-this-taxpayer', field: 'documentIds' });
  const action = { taxpayerId, appealId, code, onDay, told, documentIds };
  await insertCaseAction(tx, { ...action, ...(minutes !== undefined && { minutes }) });
  return { taxpayerId, actions: await caseActionsView(eyes, appeal) };
});

async function areDocumentsOf(eyes: Eyes, taxpayerId: string, ids: readonly string[]): Promise<boolean> {
  const found = await Promise.all(ids.map((id) => findDocument(eyes, id)));
  return found.every((document) => document?.taxpayerId === taxpayerId);
}
