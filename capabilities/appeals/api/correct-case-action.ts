import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { mediationCodes } from '../parameters/case-action-codes.ts';
import { managers } from '../process/roles.ts';
import { type CaseAction, insertCaseAction, listCaseActions } from '../store/case-action-store.ts';
import { caseActionsView } from './case-action-view.ts';
import { correctCaseActionContract } from './correct-case-action.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** A wrong row is put right by another one that names it. */
export const correctCaseAction = commandOperation(correctCaseActionContract, async (scene) => {
  const { input, eyes, tx, actor } = scene;
  const appeal = await findOwnAppeal(eyes, input);
  const actions = await listCaseActions(eyes, appeal);
  const wrong = actions.find(({ actionId }) => actionId === input.actionId);
  if (wrong === undefined) return refuse({ code: 'action-must-be-of-this-appeal', field: 'actionId' });
  if (actions.some(({ correctsId }) => correctsId === wrong.actionId))
    return refuse({ code: 'action-must-not-be-corrected-already', field: 'actionId' });
  if (isOfMediation(wrong) && !(managers as readonly string[]).includes(actor.role))
    return refuse({ code: 'mediation-day-must-be-corrected-by-team-manager', field: 'actionId' });
  const { onDay, told, minutes } = input;
  if (onDay > tx.today) return refuse({ code: 'on-day-must-not-be-in-the-future', field: 'onDay' });
  const { taxpayerId, appealId, code, documentIds, actionId: correctsId } = wrong;
  await insertCaseAction(tx, {
    ...aboutOf(wrong),
    taxpayerId,
    appealId,
    code,
    documentIds,
    correctsId,
    onDay,
    told,
    ...(minutes !== undefined && { minutes }),
  });
  return { taxpayerId, actions: await caseActionsView(eyes, appeal) };
});

function isOfMediation({ code }: CaseAction): boolean {
  return mediationCodes.some((one) => one === code);
}

function aboutOf({ subjectKind, subjectId, result }: CaseAction) {
  return {
    ...(subjectKind !== undefined && { subjectKind }),
    ...(subjectId !== undefined && { subjectId }),
    ...(result !== undefined && { result }),
  };
}
