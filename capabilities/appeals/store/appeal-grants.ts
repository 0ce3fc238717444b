import { officeRoleSubject } from '#capabilities/casework/records.ts';
import { endGrant, insertGrant } from '#platform/access/grants.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { isOver } from '../process/appeal.ts';
import { appealCompartment } from './case-action-store.ts';
import { listAppeals } from './find-appeals.ts';

/** The case file goes to Appeals with the appeal. */
const ofTheCase = ['shared', 'collection'];

/** The manager of the team that the appeal went to sees the case and the work on the appeal. */
export async function grantToTeam(tx: Tx, appeal: Appeal): Promise<void> {
  const { officeId } = appeal;
  if (officeId !== undefined) await grantTo(tx, appeal, officeRoleSubject(officeId, 'appeals-team-manager'));
}

/** Whoever works the appeal sees it from now on. */
export async function grantToEmployee(tx: Tx, appeal: Appeal): Promise<void> {
  if (appeal.atePersonId !== undefined) await grantTo(tx, appeal, appeal.atePersonId);
}

/** Whoever no longer works it sees it no longer, nor the taxpayer, unless another appeal asks for that. */
export async function endGrantsOfEmployee(tx: Tx, appeal: Appeal): Promise<void> {
  const { taxpayerId, appealId, atePersonId: subjectId } = appeal;
  if (subjectId === undefined) return;
  await endGrant(tx, { taxpayerId, compartment: appealCompartment(appealId), subjectId });
  const others = (await listAppeals(tx, taxpayerId)).filter((one) => one.appealId !== appealId);
  if (others.some((one) => one.atePersonId === subjectId && !isOver(one.state))) return;
  for (const compartment of ofTheCase) await endGrant(tx, { taxpayerId, compartment, subjectId });
}

/** A team that gave an appeal away sees it no longer, unless another appeal of the taxpayer asks for that. */
export async function endGrantsOfTeam(tx: Tx, { taxpayerId, appealId, officeId }: Appeal): Promise<void> {
  if (officeId === undefined) return;
  const subjectId = officeRoleSubject(officeId, 'appeals-team-manager');
  await endGrant(tx, { taxpayerId, compartment: appealCompartment(appealId), subjectId });
  const others = (await listAppeals(tx, taxpayerId)).filter((one) => one.appealId !== appealId);
  if (others.some((one) => one.officeId === officeId && !isOver(one.state))) return;
  for (const compartment of ofTheCase) await endGrant(tx, { taxpayerId, compartment, subjectId });
}

async function grantTo(tx: Tx, { taxpayerId, appealId }: Appeal, subjectId: string): Promise<void> {
  for (const compartment of [...ofTheCase, appealCompartment(appealId)])
    await insertGrant(tx, { taxpayerId, compartment, subjectId, because: `appeal ${appealId}` });
}
