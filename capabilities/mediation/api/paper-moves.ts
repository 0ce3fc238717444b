import type { Actor } from '#platform/access/actor.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { isOver } from '../process/support-request-states.ts';
import { logSendingContract } from './log-sending.contract.ts';
import { lookAgainContract } from './look-again.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';

export type PaperMove = { readonly event: string; readonly allowed: boolean };

/** What this person may do with papers while the request is open, beside the steps of the charts. */
export function paperMoves(
  { state }: Pick<SupportRequest, 'state'>,
  sendings: readonly unknown[],
  { role }: Pick<Actor, 'role'>,
): readonly PaperMove[] {
  if (isOver(state)) return [];
  const possible = [
    { event: 'put-paper', by: putPaperContract.by },
    { event: 'log-sending', by: logSendingContract.by },
    ...(sendings.length > 0 ? [{ event: 'look-again', by: lookAgainContract.by }] : []),
  ];
  return possible
    .filter(({ by }) => by.some((one) => one === role))
    .map(({ event }) => ({ event, allowed: true }));
}
