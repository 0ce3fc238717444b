import type { Tx } from '#platform/db/lens.ts';
import { isRefusal, type Refusal } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { insertPaper } from '../store/paper-store.ts';
import { keepBytes } from './paper-bytes.ts';
import { paperTitle } from './paper-title.ts';

/** A confirmation that can be kept, with the id that it will have. */
export type Confirmation = { readonly documentId: string; readonly keep: () => Promise<void> };

/** The machine's confirmation of a fax, to be kept as a paper of Appeals; or why it cannot be one. */
export async function readConfirmation(
  tx: Tx,
  tools: Tools,
  { taxpayerId, supportRequestId }: Pick<SupportRequest, 'taxpayerId' | 'supportRequestId'>,
  confirmation: Parameters<typeof keepBytes>[2],
): Promise<Confirmation | Refusal> {
  const kept = await keepBytes(tx, tools, confirmation);
  if (isRefusal(kept)) return kept;
  const documentId = derivedId(tx.commandId, supportRequestId, 'fax-confirmation');
  const compartment = reviewCompartment(supportRequestId);
  const about = { taxpayerId, documentId, compartment, supportRequestId, side: 'appeals' };
  const paper = { ...about, kind: 'fax-confirmation', title: paperTitle(tools, 'confirmation'), ...kept };
  return {
    documentId,
    keep: async () => {
      await insertPaper(tx, paper);
    },
  };
}
