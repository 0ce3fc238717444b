import { findAppeal } from '#capabilities/appeals/records.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import { isAgreedOn } from '../process/co-mediator.ts';
import type { CoMediation } from '../process/co-mediation-record.ts';
import { isCoMediationOver } from '../process/co-mediation.ts';
import { analyst, caseTeam, programOffice, teamManager } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';

export type PeopleMove = { readonly event: string; readonly allowed: boolean };

/** What this person may do about the people of a mediation, beside the steps of the request itself. */
export async function peopleMoves(
  lens: Lens,
  one: SupportRequest,
  coMediation: CoMediation | undefined,
  { role }: Actor,
  hasWarnings: boolean,
): Promise<readonly PeopleMove[]> {
  const mayInvite = role === analyst || caseTeam.some((each) => each === role);
  const isOpen = coMediation === undefined || isCoMediationOver(coMediation.state);
  const names: string[] = [];
  if (mayInvite && isOpen && isAgreedOn(one.joint.coMediator)) names.push('invite-co-mediator');
  if (role === programOffice && (await mayHaveNewTeam(lens, one))) names.push('assign-new-team');
  if (hasWarnings && (role === programOffice || role === teamManager)) names.push('record-training');
  return names.map((event) => ({ event, allowed: true }));
}

/** Of the pilot, approved, before the session, and without one by now. */
async function mayHaveNewTeam(lens: Lens, { appealId, joint, review }: SupportRequest): Promise<boolean> {
  if (review?.eligibility?.inPilot !== true) return false;
  if (joint.approvedDay === undefined || joint.concluded !== undefined) return false;
  return (await findAppeal(lens, appealId))?.newTeam === undefined;
}
