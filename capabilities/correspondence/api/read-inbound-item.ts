import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import { noteItemReadAlone } from '../store/inbound-item-steps.ts';
import { findOwnInboundItem } from './find-own-inbound-item.ts';
import { inboundItemView } from './inbound-item-view.ts';
import { readInboundItemContract } from './read-inbound-item.contract.ts';

/** Notes that a person has read what came in, and asks to put it where it belongs. */
export const readInboundItem = commandOperation(
  readInboundItemContract,
  async ({ input, eyes, tx, actor }) => {
    const before = await findOwnInboundItem(eyes, input);
    const { state } = before;
    const step = move(inboundItemTable, { state, event: 'read-inbound-item', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    return await inboundItemView(eyes, await noteItemReadAlone(tx, before, step), actor);
  },
);
