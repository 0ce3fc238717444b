import { appealCompartment, findAppeal } from '#capabilities/appeals/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { teamManager } from '../process/roles.ts';
import { insertMailing } from '../store/mailing-store.ts';

/**
 * Puts down a notice to the manager of each appeal, in the transaction of what it tells of: at once, by
 * whatever way a request came. Of an appeal that was closed before, it says so.
 */
export async function mailToManager(
  tx: Tx,
  { taxpayerId, requestId, receivedDay }: MediationRequest,
  kind: 'request-received' | 'conference-asked',
  appealIds: readonly string[],
): Promise<void> {
  for (const appealId of appealIds) {
    const closedDay = (await findAppeal(tx, appealId))?.closedDay;
    const isClosed = closedDay !== undefined && closedDay < receivedDay;
    await insertMailing(tx, {
      taxpayerId,
      mailingId: derivedId(tx.commandId, requestId, kind, appealId),
      compartment: appealCompartment(appealId),
      subjectKind: 'mediation-request',
      subjectId: requestId,
      kind,
      recipients: [teamManager],
      title: `mediation.mail.${kind}`,
      told: kind === 'request-received' && isClosed ? 'case-closed' : '',
      documentIds: [],
    });
  }
}
