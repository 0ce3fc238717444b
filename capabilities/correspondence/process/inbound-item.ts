import { irm, usc } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { receivers } from './roles.ts';

export const inboundItemStates = ['none', 'unread', 'read', 'linked'] as const;
export type InboundItemState = (typeof inboundItemStates)[number];
export type InboundItemEvent = 'receive-inbound-item' | 'read-inbound-item' | 'link-inbound-item';

/** Whether something in this state still has to be read. */
export function isUnread(state: InboundItemState): boolean {
  return state === 'unread';
}

/**
 * What has come in, from the moment it is here until somebody has looked at it and put it where it belongs.
 * Until somebody has read it, it may be a request, and a request protects from its receipt.
 */
// prettier-ignore
export const inboundItemTable: ProcessTable<InboundItemState, InboundItemEvent> = {
  kind: 'inbound-item',
  initial: 'none',
  final: ['linked'],
  rows: [
    { from: ['none'],   on: 'receive-inbound-item', to: 'unread', by: [...receivers, 'integrator'], law: irm('5.14.1.3(1)') },
    { from: ['unread'], on: 'read-inbound-item',    to: 'read',   by: receivers, law: usc('6331(k)(2)') },
    { from: ['read'],   on: 'link-inbound-item',    to: 'linked', by: receivers, law: irm('5.14.1.3(1)') },
  ],
};
