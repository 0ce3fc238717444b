import { periodsOf } from '#capabilities/appeals/index.ts';
import { appealCompartment, findAppeal } from '#capabilities/appeals/records.ts';
import { findPerson, officeRoleSubject, openTask } from '#capabilities/casework/records.ts';
import { listAuthorities } from '#capabilities/taxpayers/records.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { teamManager } from '../process/roles.ts';
import { decideRepresentationBar } from '../rules/decide-representation-bar.ts';
import { listCoMediations } from '../store/co-mediation-store.ts';
import { findSupportRequest } from '../store/support-request-store.ts';

/**
 * A power of attorney has come: where it names a co-mediator of the same matter, the manager of the case is
 * alerted, and asked to compare where only the name says so. The authority is stopped by nobody here.
 */
export const lookAtRepresentative: Performer = async ({ tx, effect: { taxpayerId, body }, law }) => {
  const authorities = await listAuthorities(tx, taxpayerId);
  const authority = authorities.find(({ authorityId }) => authorityId === body.recordId);
  if (authority === undefined) return;
  const { representativeName, cafNumber, scope } = authority;
  for (const part of await listCoMediations(tx, taxpayerId)) {
    const one = await findSupportRequest(tx, part.supportRequestId);
    const appeal = one && (await findAppeal(tx, one.appealId));
    if (appeal?.officeId === undefined) continue;
    const person = await findPerson(tx, part.personId);
    if (person === undefined) continue;
    const facts = {
      onDay: tx.today,
      representativeName,
      coMediatorName: person.name,
      representativeNumber: cafNumber ?? ('unknown' as const),
      coMediatorNumber: part.cafNumber ?? ('unknown' as const),
      acknowledgedDay: part.barAcknowledgedDay ?? ('none' as const),
      scope,
      mediated: periodsOf(appeal),
    };
    const { outcome } = decideRepresentationBar(facts, law);
    if (outcome === 'no-alert') continue;
    await openTask(tx, {
      taxpayerId,
      kind: outcome === 'alert' ? 'look-at-representative' : 'compare-representative',
      subjectKind: 'appeal',
      subjectId: appeal.appealId,
      ownerId: officeRoleSubject(appeal.officeId, teamManager),
      compartment: appealCompartment(appeal.appealId),
    });
  }
};
