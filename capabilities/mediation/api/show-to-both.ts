import type { Tx } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { isForBoth } from '../process/support-request-states.ts';
import { grantToTaxpayer } from '../store/mediation-grants.ts';
import { findMediationRequest } from '../store/mediation-request-store.ts';
import { findPaper } from '../store/paper-store.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { paperTitle } from './paper-title.ts';
import { putForBoth } from './put-paper-of-step.ts';

/**
 * Tells the employees by e-mail; once all are told, the mediation and the written request are for both sides.
 */
export async function showToBoth(
  tx: Tx,
  after: SupportRequest,
  recipients: readonly string[],
  tools: Tools,
): Promise<void> {
  const staff = recipients.filter((one) => one !== 'taxpayer');
  if (staff.length > 0) await mailAboutRequest(tx, after, 'approval', staff);
  if (!isForBoth(after.state)) return;
  await grantToTaxpayer(tx, after);
  const request = await findMediationRequest(tx, after.requestId);
  const file = request?.documentId === undefined ? undefined : await findPaper(tx, request.documentId);
  await putForBoth(tx, after, {
    kind: 'request',
    side: request?.initiator ?? 'taxpayer',
    title: paperTitle(tools, 'request'),
    ...(request && { told: request.told }),
    ...(file?.sha256 && { sha256: file.sha256 }),
    ...(file?.mediaType && { mediaType: file.mediaType }),
  });
}
