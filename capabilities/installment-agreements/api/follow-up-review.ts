import { openTask } from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { workerOf } from './perform-work-of-request.ts';

/**
 * Condition 80: the payment is looked at again on its day, and the officer's queue says so (Exhibit
 * 5.14.1-2).
 */
export async function followUpReview(tx: Tx, request: AgreementRequest, agreementId: string): Promise<void> {
  const { terms, taxpayerId } = request;
  if (terms === undefined || terms.reviewDay === 'none') return;
  await openTask(tx, {
    taxpayerId,
    kind: 'review-payment',
    subjectKind: 'agreement',
    subjectId: agreementId,
    ownerId: await workerOf(tx, request),
    dueDay: terms.reviewDay,
  });
}
