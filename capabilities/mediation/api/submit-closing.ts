import { commandOperation } from '#platform/http/operation.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { mediationCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { insertSending } from '../store/sending-store.ts';
import { closingBody, closingBrought, kindsOf } from './closing-brought.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The mediator hands in the report alone, with the result that the issues have, dated the end of the session.
 */
export const submitClosing = commandOperation(submitClosingContract, (scene) =>
  tellStep(scene, {
    event: 'submit-closing',
    facts: 'own',
    bring: async (before) => {
      const kinds = await kindsOf(scene.eyes, before, scene.input.documentIds);
      return {
        body: closingBody(scene.input, kinds),
        brought: [closingBrought(before, scene, scene.input, kinds)],
        afterwards: (after) => giveReport(scene.tx, after, scene.input.documentIds),
      };
    },
  }),
);

/** Each party gets a copy of the report, and that is on record for both (remembered: Rev. Proc. 2014-63). */
async function giveReport(
  tx: Tx,
  { taxpayerId, supportRequestId }: SupportRequest,
  documentIds: readonly string[],
): Promise<void> {
  for (const sentTo of ['taxpayer', 'appeals-team-manager'])
    await insertSending(tx, {
      taxpayerId,
      sendingId: derivedId(tx.commandId, supportRequestId, 'report-copy', sentTo),
      compartment: mediationCompartment(supportRequestId),
      supportRequestId,
      sentTo,
      documentIds,
      told: { way: 'copy' },
      sentAt: tx.now,
    });
}
