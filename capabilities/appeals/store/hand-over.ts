import type { Tx } from '#platform/db/lens.ts';
import { endGrantsOfEmployee, endGrantsOfTeam, grantToEmployee, grantToTeam } from './appeal-grants.ts';
import { moveWork } from './appeal-work.ts';
import { insertCaseAction } from './case-action-store.ts';
import type { Appeal } from '../process/appeal-record.ts';

/** An appeal goes from one team to another: who works it sees it, who no longer does sees it no longer. */
export async function handOver(tx: Tx, before: Appeal, after: Appeal, told?: string): Promise<void> {
  const { taxpayerId, appealId } = after;
  const row = { taxpayerId, appealId, code: 'assignment', onDay: tx.today } as const;
  await insertCaseAction(tx, { ...row, ...(told !== undefined && { told }) });
  await endGrantsOfEmployee(tx, before);
  await endGrantsOfTeam(tx, before);
  await grantToTeam(tx, after);
  await grantToEmployee(tx, after);
  await moveWork(tx, before, after);
}
