import { move } from '#kernel/process/move.ts';
import { insertGrant } from '#platform/access/grants.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { findTaxpayer, taxpayerKind } from '../store/taxpayer-store.ts';
import { admitPersonContract } from './admit-person.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** Admits a person to their own record: sight of what is shared, and of nothing else. */
export const admitPerson = commandOperation(admitPersonContract, async ({ input, eyes, tx, actor }) => {
  const before = await findTaxpayer(eyes, input.taxpayerId);
  if (before === undefined) throw new NotFound();
  const step = move(taxpayerTable, { state: before.state, event: 'admit-person', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const taxpayer = await record(tx, { kind: taxpayerKind, before, step, body: { personId: input.personId } });
  const grant = { taxpayerId: input.taxpayerId, compartment: 'shared', subjectId: input.personId };
  await insertGrant(tx, { ...grant, because: 'is the taxpayer' });
  return taxpayerView(taxpayer);
});
