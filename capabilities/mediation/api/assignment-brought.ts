import type { Appeal } from '#capabilities/appeals/index.ts';
import { findAppeal } from '#capabilities/appeals/records.ts';
import { findPerson, listPersonsOfOffice } from '#capabilities/casework/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { isMediationPartner, mediator as mediatorRole, teamManager } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideMediator, type MediatorFacts } from '../rules/decide-mediator.ts';
import { chart, memo } from '../rules/memorandum.ts';
import { endGrantOfMediator, grantToMediator } from '../store/mediation-grants.ts';
import { findTrainedDay } from '../store/training-store.ts';
import type { StepScene } from './take-step.ts';
import type { Bringing } from './tell-step.ts';

type Told = { readonly personId: string; readonly freeDays: Unknown<readonly Day[]> };

/** Whether this person may mediate, and what the assignment opens to that person and to nobody else. */
export async function assignmentBrought(
  { tx, law }: StepScene,
  before: SupportRequest,
  { personId, freeDays }: Told,
): Promise<Bringing | Refusal> {
  const person = await findPerson(tx, personId);
  const facts = await mediatorFactsOf(tx, before, personId, freeDays);
  const decision = withFacts(decideMediator(facts, law), facts);
  const brought = [{ decision, allows: 'may-be-assigned' }];
  // Somebody of the case team is refused by the law, whatever else that person is.
  if (decision.outcome !== 'may-be-assigned') return { brought };
  if (person?.role !== mediatorRole || person.officeId === undefined)
    return refuse({ code: 'person-must-be-a-mediator', field: 'personId', law: chart });
  const { officeId } = person;
  const colleagues = await listPersonsOfOffice(tx, officeId);
  const manager = colleagues.find(({ role }) => role === teamManager);
  // The mediator’s own manager is the one to whom the closing will be submitted.
  if (manager === undefined)
    return refuse({
      code: 'mediator-must-have-a-manager',
      field: 'personId',
      law: memo('8.26.9.2.3.7(1)'),
    });
  const managerId = manager.personId;
  return {
    brought,
    body: { personId, managerId, officeId },
    afterwards: async (after) => {
      const earlier = before.joint.mediator;
      if (earlier !== undefined && earlier.personId !== personId)
        await endGrantOfMediator(tx, after, earlier.personId);
      await grantToMediator(tx, after, personId, managerId);
    },
  };
}

async function mediatorFactsOf(
  tx: StepScene['tx'],
  before: SupportRequest,
  personId: string,
  freeDays: Told['freeDays'],
): Promise<MediatorFacts> {
  const appeal = await findAppeal(tx, before.appealId);
  const person = await findPerson(tx, personId);
  const role = person?.role ?? 'unknown';
  return {
    onDay: tx.today,
    callHeld: before.joint.call !== undefined,
    ofCaseTeam:
      appeal?.atePersonId === personId ||
      appeal?.atmPersonId === personId ||
      isOfEitherTeam(appeal?.newTeam, personId, person?.officeId),
    represents: role !== mediatorRole && isMediationPartner(role),
    agreedDays: before.joint.call?.sessionDays ?? [],
    freeDays,
    trainedDay: await findTrainedDay(tx, personId),
  };
}

/** Where a new team was named, the mediator is of neither office, nor one of those who had the case. */
function isOfEitherTeam(teams: Appeal['newTeam'], personId: string, officeId: string | undefined): boolean {
  if (teams === undefined) return false;
  return [teams.original, teams.assigned].some(
    (team) =>
      team.atePersonId === personId ||
      team.atmPersonId === personId ||
      (officeId !== undefined && team.officeId === officeId),
  );
}
