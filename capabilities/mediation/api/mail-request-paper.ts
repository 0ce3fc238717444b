import { appealCompartment } from '#capabilities/appeals/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { programMailbox } from '../parameters/program-mailbox.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { insertMailing } from '../store/mailing-store.ts';

/** Puts down the e-mail that takes a written request, or the denial letter, to the program mailbox. */
export async function mailRequestPaper(
  tx: Tx,
  { taxpayerId, requestId, appealIds, documentId }: MediationRequest,
  kind: 'request' | 'denial-copy',
  statements: readonly string[],
  letters: readonly string[] = [],
): Promise<void> {
  const [appealId] = appealIds;
  invariant(appealId, `the request ${requestId} concerns no appeal`);
  await insertMailing(tx, {
    taxpayerId,
    mailingId: derivedId(tx.commandId, requestId, kind),
    compartment: appealCompartment(appealId),
    subjectKind: 'mediation-request',
    subjectId: requestId,
    kind,
    recipients: [programMailbox.name],
    title: `mediation.mail.${kind}`,
    told: statements.join(' '),
    documentIds: [...(documentId === undefined ? [] : [documentId]), ...letters],
  });
}
