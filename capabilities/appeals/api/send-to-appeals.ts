import { findOffice } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { SendToAppealsBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { grantToTeam } from '../store/appeal-grants.ts';
import { askTeamManager, endWork } from '../store/appeal-work.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { sendToAppealsContract } from './send-to-appeals.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** From here on the team in Appeals sees the case, and its manager is asked to assign it. */
export const sendToAppeals = commandOperation(sendToAppealsContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const office = await findOffice(tx, input.officeId);
  if (office?.kind !== 'appeals') return refuse({ code: 'office-must-be-of-appeals', field: 'officeId' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'send-to-appeals', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: SendToAppealsBody = { officeId: office.officeId };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'transfer', onDay: tx.today });
  await grantToTeam(tx, appeal);
  await endWork(tx, appeal, ['send-appeal']);
  await askTeamManager(tx, appeal, 'assign-appeal');
  return await appealView(eyes, appeal, actor, law);
});
