import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { reciprocal } from '../parameters/relations.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { findTaxpayer, taxpayerKind } from '../store/taxpayer-store.ts';
import { linkTaxpayerContract } from './link-taxpayer.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/** Links two taxpayers that the person sees; the link stands under both, each from its own side. */
export const linkTaxpayer = commandOperation(linkTaxpayerContract, async ({ input, eyes, tx, actor }) => {
  const [one, other] = [await findTaxpayer(eyes, input.taxpayerId), await findTaxpayer(eyes, input.linkedId)];
  if (one === undefined || other === undefined) throw new NotFound();
  const asked = { event: 'link-taxpayer', role: actor.role } as const;
  const step = move(taxpayerTable, { state: one.state, ...asked });
  if (step.kind === 'refused') return refuse(step);
  const back = move(taxpayerTable, { state: other.state, ...asked });
  if (back.kind === 'refused') return refuse(back);
  const { relation } = input;
  const linked = await record(tx, {
    kind: taxpayerKind,
    before: one,
    step,
    body: { taxpayerId: other.taxpayerId, relation },
  });
  await record(tx, {
    kind: taxpayerKind,
    before: other,
    step: back,
    body: { taxpayerId: one.taxpayerId, relation: reciprocal[relation] },
  });
  return taxpayerView(linked);
});
