import type { Tx } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { mediationCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { findPaper, insertPaper, type PaperToInsert } from '../store/paper-store.ts';
import { numberOf } from './denial-letter-paper.ts';
import { paperTitle } from './paper-title.ts';

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

/** The id of the denial letter as it was mailed. */
export function denialLetterId(supportRequestId: string): string {
  return derivedId(supportRequestId, 'denial-letter');
}

/** The denial letter as it was signed and mailed, with its reasons. The taxpayer may see it. */
export async function putDenialLetter(tx: Tx, tools: Tools, one: SupportRequest): Promise<void> {
  const denial = one.review?.denial;
  invariant(denial, `${one.supportRequestId} was denied without a denial`);
  const signed = denial.signedId === undefined ? undefined : await findPaper(tx, denial.signedId);
  await insertPaper(tx, {
    taxpayerId: one.taxpayerId,
    documentId: denialLetterId(one.supportRequestId),
    compartment: 'shared',
    supportRequestId: one.supportRequestId,
    kind: 'denial-letter',
    side: 'appeals',
    title: paperTitle(tools, 'letter', { number: numberOf(denial.letter) }),
    told: denial.reasons.map(({ told }) => told).join('\n'),
    ...(signed?.sha256 !== undefined && { sha256: signed.sha256 }),
    ...(signed?.mediaType !== undefined && { mediaType: signed.mediaType }),
  });
}
