import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { mediationCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { insertPaper, type PaperToInsert } from '../store/paper-store.ts';

type Told = Pick<PaperToInsert, 'kind' | 'side' | 'title'> &
  Partial<Pick<PaperToInsert, 'told' | 'sha256' | 'mediaType'>>;

/** Keeps a paper that a step brings, where both sides and the mediator see it: all from the same moment. */
export async function putForBoth(
  tx: Tx,
  { taxpayerId, supportRequestId }: SupportRequest,
  told: Told,
): Promise<void> {
  await insertPaper(tx, {
    taxpayerId,
    documentId: derivedId(tx.commandId, supportRequestId, told.kind),
    compartment: mediationCompartment(supportRequestId),
    supportRequestId,
    ...told,
  });
}

/** The denial letter as it was mailed: its number and its reasons. The taxpayer may see it. */
export async function putDenialLetter(tx: Tx, one: SupportRequest): Promise<void> {
  const denial = one.review?.denial;
  await insertPaper(tx, {
    taxpayerId: one.taxpayerId,
    documentId: derivedId(one.supportRequestId, 'denial-letter'),
    compartment: 'shared',
    supportRequestId: one.supportRequestId,
    kind: 'denial-letter',
    side: 'appeals',
    title: denial?.letter ?? 'denial-letter',
    told: (denial?.reasons ?? []).map(({ told }) => told).join('\n'),
  });
}
