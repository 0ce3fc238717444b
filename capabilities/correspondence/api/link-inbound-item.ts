import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { listHistory } from '#platform/record/history.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import { noteItemLinked } from '../store/inbound-item-steps.ts';
import { findOwnInboundItem } from './find-own-inbound-item.ts';
import { inboundItemView } from './inbound-item-view.ts';
import { linkInboundItemContract } from './link-inbound-item.contract.ts';

/** Puts what came in to the record that it belongs to. Only what has a history here can be one. */
export const linkInboundItem = commandOperation(
  linkInboundItemContract,
  async ({ input, eyes, tx, actor }) => {
    const before = await findOwnInboundItem(eyes, input);
    const { taxpayerId, subjectKind, subjectId } = input;
    const [first] = await listHistory(eyes, taxpayerId, [subjectId]);
    if (first?.recordKind !== subjectKind)
      return refuse({ code: 'record-must-be-of-this-taxpayer', field: 'subjectId' });
    const { state } = before;
    const step = move(inboundItemTable, { state, event: 'link-inbound-item', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const item = await noteItemLinked(tx, before, step, { subjectKind, subjectId });
    return await inboundItemView(eyes, item, actor);
  },
);
