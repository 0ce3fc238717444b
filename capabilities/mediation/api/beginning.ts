import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { BeginRequestBody, WrittenBody } from '../process/mediation-request-record.ts';

/** The id that a request gets by the command that begins it. */
export function requestIdOf(tx: Tx): string {
  return derivedId(tx.commandId, 'mediation-request');
}

/** How a request begins: which appeals, what was told, and which side asked. */
export function beginning(
  tx: Tx,
  input: { readonly taxpayerId: string; readonly appealIds: readonly string[] },
  told: WrittenBody & { readonly inWriting: boolean },
): BeginRequestBody {
  return {
    taxpayerId: input.taxpayerId,
    requestId: requestIdOf(tx),
    initiator: 'taxpayer',
    appealIds: [...new Set(input.appealIds)],
    loggedDay: tx.today,
    ...told,
  };
}
