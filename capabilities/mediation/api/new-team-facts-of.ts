import type { Appeal, AppealTeam } from '#capabilities/appeals/index.ts';
import { listAppeals, listCaseActions } from '#capabilities/appeals/records.ts';
import { findPerson } from '#capabilities/casework/records.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Tx } from '#platform/db/lens.ts';
import { listHistory } from '#platform/record/history.ts';
import { teamManager, technicalEmployee } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideNewTeam, type NewTeamFacts } from '../rules/decide-new-team.ts';

type Specialist = {
  readonly specialty: string;
  readonly isNew: boolean;
  readonly effort?: string | undefined;
};
type Naming = {
  readonly one: SupportRequest;
  readonly appeal: Appeal;
  readonly team: Required<AppealTeam>;
  readonly told: readonly Specialist[];
  readonly law: Law;
};

/** The two who are named, where they are of one office of Appeals, each in the role. */
export async function teamNamed(
  tx: Tx,
  { employeeId, teamManagerId }: { readonly employeeId: string; readonly teamManagerId: string },
): Promise<Required<AppealTeam> | undefined> {
  const employee = await findPerson(tx, employeeId);
  const manager = await findPerson(tx, teamManagerId);
  const officeId = employee?.officeId;
  if (employee?.role !== technicalEmployee || manager?.role !== teamManager) return undefined;
  if (officeId === undefined || manager.officeId !== officeId) return undefined;
  return { officeId, atePersonId: employeeId, atmPersonId: teamManagerId };
}

/** Whether this team may represent Appeals here, with the facts that the record has. */
export async function newTeamDecision(tx: Tx, { one, appeal, team, told, law }: Naming) {
  const mediatorId = one.joint.mediator?.personId;
  const mediator = mediatorId === undefined ? undefined : await findPerson(tx, mediatorId);
  const facts: NewTeamFacts = {
    onDay: tx.today,
    receivedDay: one.receivedDay,
    inPilot: one.review?.eligibility?.inPilot ?? 'unknown',
    approved: one.joint.approvedDay !== undefined,
    sessionHeld: one.joint.concluded !== undefined,
    ofOtherOffice: team.officeId !== appeal.officeId,
    tied: await tiedOf(tx, one, team),
    mediatorOfTeam: mediator !== undefined && mediator.officeId === team.officeId,
    keptWithoutEffort: told
      .filter(({ isNew, effort }) => !isNew && effort === undefined)
      .map(({ specialty }) => specialty),
  };
  return withFacts(decideNewTeam(facts, law), facts);
}

/**
 * Those of a team with an entry on a case of this taxpayer: in the action records, or by a step of theirs.
 */
async function tiedOf(
  tx: Tx,
  { taxpayerId }: SupportRequest,
  { atePersonId, atmPersonId }: Required<AppealTeam>,
): Promise<readonly string[]> {
  const appeals = await listAppeals(tx, taxpayerId);
  const actions = await Promise.all(appeals.map((each) => listCaseActions(tx, each)));
  const history = await listHistory(tx, taxpayerId);
  const entered = new Set([
    ...actions.flat().map(({ personId }) => personId),
    ...appeals.flatMap((each) => [each.atePersonId, each.atmPersonId]),
    ...history.map(({ actorId }) => actorId),
  ]);
  return [
    ...(entered.has(atePersonId) ? ['technical-employee'] : []),
    ...(entered.has(atmPersonId) ? ['team-manager'] : []),
  ];
}
