import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { programMailbox } from '../parameters/program-mailbox.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { insertMailing } from '../store/mailing-store.ts';

export type MailKind =
  | 'request'
  | 'denial-copy'
  | 'tentative-denial'
  | 'denial-package'
  | 'concurrence'
  | 'letter-mailed'
  | 'approval'
  | 'call-scheduled'
  | 'drafts'
  | 'question'
  | 'withdrawal'
  | 'draft-shared';

/**
 * Puts down an e-mail about a support request in the transaction of its step; the effect of the step sends
 * it. It lies where Appeals keeps its own, and names the case by its id alone. What goes with it are papers
 * that the step calls for, to mailboxes of the agency.
 */
export async function mailAboutRequest(
  tx: Tx,
  { taxpayerId, supportRequestId }: SupportRequest,
  kind: MailKind,
  recipients: readonly string[],
  documentIds: readonly string[] = [],
): Promise<void> {
  await insertMailing(tx, {
    taxpayerId,
    mailingId: derivedId(tx.commandId, supportRequestId, kind),
    compartment: reviewCompartment(supportRequestId),
    subjectKind: 'support-request',
    subjectId: supportRequestId,
    kind,
    recipients: recipients.map((one) => (one === 'pam-analyst' ? programMailbox.name : one)),
    title: `mediation.mail.${kind}`,
    told: `support-request ${supportRequestId}`,
    documentIds,
  });
}
