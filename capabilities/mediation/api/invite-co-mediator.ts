import { findPerson } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import { isAgreedOn } from '../process/co-mediator.ts';
import type { InviteBody } from '../process/co-mediation-record.ts';
import { coMediationTable, isCoMediationOver } from '../process/co-mediation.ts';
import { coMediator } from '../process/roles.ts';
import { coMediatorLaw } from '../rules/memorandum.ts';
import { coMediationKind, findCoMediationOf } from '../store/co-mediation-store.ts';
import { findAgreementOf } from '../store/mediation-agreement-store.ts';
import { grantInvitation } from '../store/mediation-grants.ts';
import { coMediationView } from './co-mediation-view.ts';
import { inviteCoMediatorContract } from './invite-co-mediator.contract.ts';
import { relationsOf, standingFor } from './relations-of.ts';
import { loadOwn, refuseBy } from './take-step.ts';

/** Whoever is invited sees what is still lacking, and nothing of the taxpayer. */
export const inviteCoMediator = commandOperation(inviteCoMediatorContract, async (scene) => {
  const { input, tx, actor, law } = scene;
  const one = await loadOwn(scene);
  const { taxpayerId, supportRequestId } = one;
  if (!isAgreedOn(one.joint.coMediator))
    return refuse({ code: 'co-mediator-must-be-agreed-on', law: coMediatorLaw });
  const person = await findPerson(tx, input.personId);
  if (person?.role !== coMediator) return refuse({ code: 'person-must-be-a-co-mediator', field: 'personId' });
  const earlier = await findCoMediationOf(tx, supportRequestId);
  if (earlier !== undefined && !isCoMediationOver(earlier.state))
    return refuse({ code: 'request-must-have-no-co-mediator-yet', field: 'personId' });
  const event = 'invite-co-mediator';
  const step = move(coMediationTable, { state: 'none', event, role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const standing = standingFor(event, actor, await relationsOf(tx, actor, one), tx.today, law);
  if (standing.outcome !== 'may-act') return refuseBy(standing, step, 'step-must-be-yours');
  const consentDay = (await findAgreementOf(tx, one))?.consentReturnedDay;
  const body: InviteBody = {
    taxpayerId,
    supportRequestId,
    coMediationId: derivedId(input.commandId, 'co-mediation'),
    personId: input.personId,
    ...(consentDay !== undefined && { consentDay }),
  };
  const after = await record(tx, { kind: coMediationKind, step, body });
  await grantInvitation(tx, one, input.personId);
  return await coMediationView(tx, after, actor, law);
});
