import type { Tx } from '#platform/db/lens.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { insertListRuling, listListChanges } from '../store/list-store.ts';
import type { ListChange } from '../rules/reference-list.ts';
import { decideOnListChangeContract } from './decide-on-list-change.contract.ts';

/** A proposal of Appeals Policy counts once the program office has accepted it. */
export const decideOnListChange = commandOperation(decideOnListChangeContract, async ({ input, tx }) => {
  const { changeId, isAccepted, because } = input;
  const change = await findChange(tx, changeId);
  if (change === undefined) throw new NotFound();
  if (change.standing !== 'proposed') return refuse({ code: 'change-must-be-proposed', field: 'changeId' });
  await insertListRuling(tx, changeId, isAccepted, because);
  const decided = await findChange(tx, changeId);
  invariant(decided, `the change ${changeId} was decided on and is gone`);
  return decided;
});

async function findChange(tx: Tx, changeId: string): Promise<ListChange | undefined> {
  return (await listListChanges(tx)).find((one) => one.changeId === changeId);
}
