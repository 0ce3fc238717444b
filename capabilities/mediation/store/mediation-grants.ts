import type { Appeal } from '#capabilities/appeals/index.ts';
import { listAppeals } from '#capabilities/appeals/records.ts';
import { listPeople, officeRoleSubject } from '#capabilities/casework/records.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Role } from '#capabilities/casework/index.ts';
import { endGrant, insertGrant } from '#platform/access/grants.ts';
import type { Tx } from '#platform/db/lens.ts';
import { analyst, caseTeam, programOffice } from '../process/roles.ts';
import {
  feedbackCompartment,
  mediationCompartment,
  notesCompartment,
  reviewCompartment,
  type SupportRequest,
} from '../process/support-request-record.ts';

type Named = Pick<SupportRequest, 'taxpayerId' | 'supportRequestId'>;

/**
 * The team of the case and the program see all of a request, and what is shared about its taxpayer. The team
 * sees it as an office, so that an appeal that changes hands there takes its request along; whose step it is,
 * is asked of the appeal each time.
 */
export async function grantToCase(tx: Tx, one: Named, { officeId, ...appeal }: Appeal): Promise<void> {
  const ofOffice = officeId === undefined ? [] : caseTeam.map((role) => officeRoleSubject(officeId, role));
  const ofCase = [appeal.atePersonId, appeal.atmPersonId].filter((id) => id !== undefined);
  const program = await subjectsOf(tx, [analyst, programOffice]);
  await grantReview(tx, one, [...ofCase, ...program]);
  // What is shared about the taxpayer is opened to an employee with the appeal, not with its mediation.
  await grantReview(tx, one, ofOffice, []);
}

/** Another team represents Appeals: it sees the request from now on, and the team before no longer does. */
export async function moveGrantsToTeam(tx: Tx, one: Named, before: Appeal, after: Appeal): Promise<void> {
  const { taxpayerId, supportRequestId } = one;
  const own = [reviewCompartment(supportRequestId), mediationCompartment(supportRequestId)];
  const people = [before.atePersonId, before.atmPersonId].filter((id) => id !== undefined);
  const office = before.officeId;
  const offices = office === undefined ? [] : caseTeam.map((role) => officeRoleSubject(office, role));
  for (const subjectId of [...people, ...offices])
    for (const compartment of own) await endGrant(tx, { taxpayerId, compartment, subjectId });
  const others = (await listAppeals(tx, taxpayerId)).filter(({ appealId }) => appealId !== after.appealId);
  for (const subjectId of people)
    if (!others.some(({ atePersonId, atmPersonId }) => [atePersonId, atmPersonId].includes(subjectId)))
      await endGrant(tx, { taxpayerId, compartment: 'shared', subjectId });
  await grantToCase(tx, one, after);
}

/** Those above see it from the step on that asks them. */
export async function grantToLevel(tx: Tx, one: Named, role: Role): Promise<void> {
  await grantReview(tx, one, await subjectsOf(tx, [role]));
}

async function grantReview(
  tx: Tx,
  one: Named,
  subjects: readonly string[],
  beside: readonly string[] = ['shared'],
): Promise<void> {
  const { taxpayerId, supportRequestId } = one;
  const compartments = [
    ...beside,
    reviewCompartment(supportRequestId),
    mediationCompartment(supportRequestId),
  ];
  for (const subjectId of new Set(subjects))
    for (const compartment of compartments)
      await insertGrant(tx, { taxpayerId, compartment, subjectId, because: `mediation ${supportRequestId}` });
}

/** Both sides are told: the taxpayer and whoever acts for the taxpayer see the mediation. */
export async function grantToTaxpayer(tx: Tx, { taxpayerId, supportRequestId }: Named): Promise<void> {
  const taxpayer = await findTaxpayer(tx, taxpayerId);
  for (const subjectId of taxpayer?.personIds ?? [])
    await insertGrant(tx, {
      taxpayerId,
      compartment: mediationCompartment(supportRequestId),
      subjectId,
      because: 'is a party to the mediation',
    });
}

/**
 * The mediator sees the mediation and own notes, and nothing else of the taxpayer; the mediator's manager the
 * mediation alone. No grant of the appeal, of what Appeals keeps to itself, or of what is shared with the
 * taxpayer.
 */
export async function grantToMediator(
  tx: Tx,
  one: Named,
  personId: string,
  managerId: string,
): Promise<void> {
  const { taxpayerId, supportRequestId } = one;
  const because = 'is the mediator';
  const mediation = mediationCompartment(supportRequestId);
  const notes = notesCompartment(supportRequestId, personId);
  await insertGrant(tx, { taxpayerId, compartment: mediation, subjectId: personId, because });
  await insertGrant(tx, { taxpayerId, compartment: notes, subjectId: personId, because });
  await insertGrant(tx, {
    taxpayerId,
    compartment: mediation,
    subjectId: managerId,
    because: 'leads the mediator',
  });
}

/** The program reads what those who took part think of it, and nobody else does. */
export async function grantToProgram(tx: Tx, { taxpayerId, supportRequestId }: Named): Promise<void> {
  const compartment = feedbackCompartment(supportRequestId);
  for (const subjectId of new Set(await subjectsOf(tx, [analyst, programOffice])))
    await insertGrant(tx, { taxpayerId, compartment, subjectId, because: 'judges the program' });
}

/** Another mediator takes over. */
export async function endGrantOfMediator(tx: Tx, one: Named, personId: string): Promise<void> {
  const compartment = mediationCompartment(one.supportRequestId);
  await endGrant(tx, { taxpayerId: one.taxpayerId, compartment, subjectId: personId });
}

/** Whoever is invited as co-mediator sees what is lacking, where own notes will lie, and nothing else. */
export async function grantInvitation(tx: Tx, one: Named, personId: string): Promise<void> {
  const compartment = notesCompartment(one.supportRequestId, personId);
  const because = 'is invited as co-mediator';
  await insertGrant(tx, { taxpayerId: one.taxpayerId, compartment, subjectId: personId, because });
}

/** The co-mediator sees the mediation, as the mediator does, and nothing else of the taxpayer. */
export async function grantToCoMediator(tx: Tx, one: Named, personId: string): Promise<void> {
  const compartment = mediationCompartment(one.supportRequestId);
  const because = 'is the co-mediator, with statement and consent';
  await insertGrant(tx, { taxpayerId: one.taxpayerId, compartment, subjectId: personId, because });
}

/** Somebody from outside the agency keeps sight of nothing but the own part in it. */
export async function endGrantsOfCoMediator(tx: Tx, one: Named, personId: string): Promise<void> {
  const compartment = mediationCompartment(one.supportRequestId);
  await endGrant(tx, { taxpayerId: one.taxpayerId, compartment, subjectId: personId });
}

/** Everybody in these roles, as subjects of their offices. */
export async function subjectsOf(tx: Tx, roles: readonly Role[]): Promise<readonly string[]> {
  const people = await listPeople(tx);
  return people.flatMap(({ role, officeId, personId }) =>
    roles.includes(role) ? [officeId === undefined ? personId : officeRoleSubject(officeId, role)] : [],
  );
}
