import { findAppeal } from '#capabilities/appeals/records.ts';
import { officeRoleSubject, openTask } from '#capabilities/casework/records.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { teamManager } from '../process/roles.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { findMediationRequest } from '../store/mediation-request-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';

/** The conference that the taxpayer asked for lies with the manager of the case until it was held. */
export const askManagerToConfer: Performer = async ({ tx, effect: { taxpayerId, body } }) => {
  const request = await findMediationRequest(tx, body.recordId);
  const supportRequestId = request?.conferences?.at(-1)?.supportRequestId;
  if (supportRequestId === undefined) return;
  const one = await findSupportRequest(tx, supportRequestId);
  const appeal = one && (await findAppeal(tx, one.appealId));
  if (one === undefined || appeal?.officeId === undefined) return;
  await openTask(tx, {
    taxpayerId,
    kind: 'confer-about-denial',
    subjectKind: 'support-request',
    subjectId: one.supportRequestId,
    ownerId: appeal.atmPersonId ?? officeRoleSubject(appeal.officeId, teamManager),
    compartment: reviewCompartment(one.supportRequestId),
  });
};
