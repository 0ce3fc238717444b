import { insertGrant } from '#platform/access/grants.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { isMediationPartner, isWalled } from '../process/roles.ts';
import {
  mediationCompartment,
  notesCompartment,
  reviewCompartment,
} from '../process/support-request-record.ts';
import { insertPaper } from '../store/paper-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';
import { keepBytes } from './paper-bytes.ts';
import { paperView } from './paper-view.ts';
import { putPaperContract } from './put-paper.contract.ts';

/**
 * Puts in a document where its audience sees it, from one moment for all of them. There is no audience of the
 * mediator and one side: what the mediator is given, both sides have.
 */
export const putPaper = commandOperation(putPaperContract, async ({ input, eyes, tx, actor, tools }) => {
  const { taxpayerId, supportRequestId, kind, title, audience, told, document, commandId } = input;
  const seen = await findSupportRequest(eyes, supportRequestId);
  if (seen === undefined || seen.taxpayerId !== taxpayerId) throw new NotFound();
  if (told === undefined && document === undefined)
    return refuse({ code: 'paper-must-say-something', field: 'told' });
  // Of Appeals alone is what those see who see its review.
  if (audience === 'appeals' && seen.review === undefined)
    return refuse({ code: 'audience-must-be-one-of-yours', field: 'audience' });
  if (kind === 'note' && audience !== 'own')
    return refuse({ code: 'note-must-be-your-own', field: 'audience' });
  const kept = document && (await keepBytes(tx, tools, document));
  if (isRefusal(kept)) return kept;
  const own = notesCompartment(supportRequestId, actor.personId);
  const compartments = {
    both: mediationCompartment(supportRequestId),
    appeals: reviewCompartment(supportRequestId),
    own,
  };
  if (audience === 'own')
    await insertGrant(tx, { taxpayerId, compartment: own, subjectId: actor.personId, because: 'own notes' });
  const paper = await insertPaper(tx, {
    taxpayerId,
    documentId: derivedId(commandId, 'paper'),
    compartment: compartments[audience],
    supportRequestId,
    kind,
    side: sideOf(actor.role),
    title,
    ...(told !== undefined && { told }),
    ...kept,
  });
  return paperView(paper, (_personId, role) => ({ role, name: actor.name }));
});

function sideOf(role: string): string {
  if (!isMediationPartner(role)) return 'appeals';
  return isWalled(role) ? 'mediator' : 'taxpayer';
}
