import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { approveClosingContract } from '#capabilities/appeals/api/approve-closing.contract.ts';
import { submitForClosingContract } from '#capabilities/appeals/api/submit-for-closing.contract.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { analystTitles } from '../parameters/program-mailbox.ts';
import {
  concurred,
  discussed,
  entered,
  entryOf,
  named,
  type Named,
  people,
  ready,
  requested,
} from '../testing.ts';
import { askForConferenceContract } from './ask-for-conference.contract.ts';
import { askQuestionContract } from './ask-question.contract.ts';
import { closeAsDeniedContract } from './close-as-denied.contract.ts';
import { contactTeamContract } from './contact-team.contract.ts';
import { enterMediationInContract } from './enter-mediation-in.contract.ts';
import { exportMediationsContract } from './export-mediations.contract.ts';
import { findMediationRequestContract } from './find-mediation-request.contract.ts';
import { giveFeedbackContract } from './give-feedback.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { listMediationsContract } from './list-mediations.contract.ts';
import { listMediationRequestsContract } from './list-mediation-requests.contract.ts';
import { mailDenialLetterContract } from './mail-denial-letter.contract.ts';
import { receiveRequestContract } from './receive-request.contract.ts';
import { scheduleSessionContract } from './schedule-session.contract.ts';
import { signDenialLetterContract } from './sign-denial-letter.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-02-20T14:00:00.000Z');
});
afterAll(() => house.close());

async function tasksOf(person: string, subject: string): Promise<readonly string[]> {
  const visitor = await house.signIn(person);
  const { rows } = await visitor.must(listQueueContract, { whose: 'mine' });
  return rows.filter(({ subjectId }) => subjectId === subject).map(({ kind }) => kind);
}

test('[PAM-038] [PAM-108] a request on a closed appeal tells the manager the same day, and MI is refused', async () => {
  house.moveTo('2026-02-10T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { taxpayerId, appealId } = appeal;
  const outcomes = appeal.matters.map(({ matterId }) => ({ matterId, outcome: 'sustained' as const }));
  const employee = await house.signIn(people.employee);
  await employee.must(submitForClosingContract, { taxpayerId, appealId, outcomes, told: 'No change' });
  const manager = await house.signIn(people.manager);
  await manager.must(approveClosingContract, { taxpayerId, appealId });
  house.moveTo('2026-02-20T14:00:00.000Z');
  const { requestId } = await requested(house, appeal, '2026-02-20');
  const seen = await manager.must(findMediationRequestContract, { requestId });
  expect(seen.managerNotice).toEqual({
    onDay: '2026-02-20',
    at: '2026-02-20T14:00:00.000Z',
    lagDays: 0,
  });
  expect(seen.mailings).toMatchObject([
    { kind: 'request-received', recipients: ['appeals-team-manager'], told: 'case-closed' },
  ]);
  expect(await employee.refused(enterMediationInContract, entryOf(appeal, requestId))).toMatchObject({
    status: 422,
    findings: [{ test: 'under-consideration-on-receipt' }],
  });
});

test('[PAM-108] a request from the portal tells the manager in the same minute; of one on paper the lag is reported', async () => {
  house.moveTo('2026-03-04T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { taxpayerId, appealId } = appeal;
  const taxpayer = await house.signIn(people.taxpayer);
  const told = { taxpayerId, appealIds: [appealId], told: 'Please mediate.', receivedDay: '2026-03-04' };
  const { requestId } = await taxpayer.must(receiveRequestContract, { ...told, channel: 'online-account' });
  await house.settle();
  const manager = await house.signIn(people.manager);
  const portal = await manager.must(findMediationRequestContract, { requestId });
  expect(portal.managerNotice).toEqual({
    onDay: '2026-03-04',
    at: '2026-03-04T14:00:00.000Z',
    lagDays: 0,
  });
  expect(portal.mailings).toMatchObject([{ outcome: 'kept', told: '' }]);
  house.moveTo('2026-03-06T14:00:00.000Z');
  const second = await acknowledged(house);
  const paper = await requested(house, second, '2026-03-04');
  const employee = await house.signIn(people.employee);
  const view = await employee.must(enterMediationInContract, entryOf(second, paper.requestId));
  expect(paper.managerNotice).toMatchObject({ at: '2026-03-06T14:00:00.000Z', lagDays: 2 });
  const { rows, figures } = await (await house.signIn(people.analyst)).must(listMediationsContract, {});
  const row = rows.find(({ supportRequestId }) => supportRequestId === view.supportRequestId);
  expect([row?.noticeLagDays, figures.lateNotices]).toEqual([2, 1]);
});

test('[PAM-112] five business days without contact are highlighted on the analyst’s desk until both were asked', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const own = named(await entered(house));
  const analyst = await house.signIn(people.analyst);
  const rowOf = async () => {
    const { rows } = await analyst.must(listDeskContract, {});
    return rows.find(({ supportRequestId }) => supportRequestId === own.supportRequestId);
  };
  house.moveTo('2026-03-06T14:00:00.000Z');
  expect((await rowOf())?.withoutContactSince).toBeUndefined();
  house.moveTo('2026-03-09T14:00:00.000Z');
  expect(await rowOf()).toMatchObject({
    withoutContactSince: '2026-03-02',
    nextDue: { kind: 'contact-team', dueDay: '2026-03-09' },
  });
  const half = { ...own, contacted: ['appeals-team-manager' as const], told: 'By telephone' };
  expect((await analyst.refused(contactTeamContract, half)).code).toBe('both-must-be-contacted');
  const manager = await house.signIn(people.manager);
  const both = {
    ...half,
    contacted: ['appeals-team-manager' as const, 'appeals-technical-employee' as const],
  };
  expect((await manager.send(contactTeamContract, both)).status).toBe(403);
  await analyst.must(contactTeamContract, both);
  expect((await rowOf())?.withoutContactSince).toBeUndefined();
});

test('[PAM-020] what is addressed to any title of the analyst lies in the analyst’s one queue', async () => {
  const own = named(await entered(house));
  const manager = await house.signIn(people.manager);
  const told = { ...own, kind: 'question' as const, told: 'Is a call possible in May?' };
  expect(await manager.refused(askQuestionContract, { ...told, to: 'Appeals Counsel' })).toMatchObject({
    code: 'addressee-must-be-known',
    fields: [{ field: 'to' }],
  });
  for (const to of analystTitles) await manager.must(askQuestionContract, { ...told, to });
  const analyst = await house.signIn(people.analyst);
  const { rows } = await analyst.must(listQueueContract, { whose: 'mine' });
  const mine = rows.filter(({ subjectId }) => subjectId === own.supportRequestId);
  expect(mine.map(({ kind }) => kind)).toEqual(analystTitles.map(() => 'answer-question'));
  expect(new Set(mine.map(({ heldBy }) => heldBy.subjectId)).size).toBe(1);
});

test('[PAM-148] the day after the taxpayer’s summary was due the technical employee is asked to follow up, and not the mediator', async () => {
  const own: Named = await ready(house);
  house.moveTo('2026-04-28T14:00:00.000Z');
  await house.settle();
  expect(await tasksOf(people.employee, own.supportRequestId)).toEqual([]);
  house.moveTo('2026-04-29T14:00:00.000Z');
  await house.settle();
  expect(await tasksOf(people.employee, own.supportRequestId)).toEqual(['follow-up-summary']);
  const mediator = await house.signIn(people.mediator);
  const queue = await mediator.send(listQueueContract, { whose: 'mine' });
  expect(queue.text).not.toContain('follow-up-summary');
  const employee = await house.signIn(people.employee);
  const later = { ...own, startsAt: '2026-05-15T13:00:00.000Z', place: 'Columbus', reason: 'Travel' };
  await employee.must(scheduleSessionContract, later);
  house.moveTo('2026-05-02T14:00:00.000Z');
  await house.settle();
  expect(await tasksOf(people.employee, own.supportRequestId)).toEqual(['follow-up-summary']);
});

/** Denied through every concurrence, and closed. */
async function deniedBy(own: Named) {
  await discussed(house, own);
  await concurred(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(signDenialLetterContract, own);
  await manager.must(mailDenialLetterContract, own);
  const closing = { ...own, reason: 'denied-with-concurrence' as const, closingDay: '2026-03-09' };
  await manager.must(closeAsDeniedContract, closing);
  return manager;
}

test('[PAMX-040] [PAM-057] after a denial a conference is logged for the manager and no appeal exists; the program exports the row with its feedback', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const own = named(await entered(house));
  const taxpayer = await house.signIn(people.taxpayer);
  const { taxpayerId, supportRequestId } = own;
  const requestsOf = async () =>
    (await taxpayer.must(listMediationRequestsContract, { taxpayerId })).requests;
  const [request] = await requestsOf();
  const conference = { taxpayerId, requestId: request?.requestId ?? '', supportRequestId, told: 'Why?' };
  expect(await taxpayer.refused(askForConferenceContract, conference)).toMatchObject({
    code: 'mediation-must-have-been-denied',
    findings: [{ test: 'mediation-was-denied' }],
  });
  const feedback = { ...own, rating: 2, told: 'Nobody called.' };
  expect((await taxpayer.refused(giveFeedbackContract, feedback)).code).toBe('mediation-must-be-over');
  const manager = await deniedBy(own);
  const [denied] = await requestsOf();
  const open = denied?.moves.filter(({ allowed }) => allowed).map(({ event }) => event) ?? [];
  expect(open).toEqual(['ask-for-conference']);
  expect(open.filter((event) => event.includes('appeal'))).toEqual([]);
  const logged = await taxpayer.must(askForConferenceContract, conference);
  expect(logged.conferences).toEqual([{ supportRequestId, askedDay: '2026-03-09', told: 'Why?' }]);
  await house.settle();
  expect(await tasksOf(people.manager, supportRequestId)).toContain('confer-about-denial');

  await taxpayer.must(giveFeedbackContract, feedback);
  expect((await taxpayer.refused(giveFeedbackContract, feedback)).code).toBe('feedback-must-be-given-once');
  await manager.must(giveFeedbackContract, { ...own, rating: 4 });
  const period = { fromDay: '2026-03-01', untilDay: '2026-03-31' };
  const analyst = await house.signIn(people.analyst);
  const { rows } = await analyst.must(exportMediationsContract, period);
  const mine = rows.filter((row) => row.supportRequestId === supportRequestId);
  expect(mine).toMatchObject([
    {
      receivedDay: '2026-03-09',
      deniedDay: '2026-03-09',
      closedDay: '2026-03-09',
      decision: 'denied',
      reason: 'denied-with-concurrence',
      minutes: 0,
      feedback: [
        { side: 'appeals-team-manager', rating: 4 },
        { side: 'taxpayer', rating: 2, told: 'Nobody called.' },
      ],
    },
  ]);
  expect((await analyst.must(exportMediationsContract, { fromDay: '2026-04-01' })).rows).toEqual([]);
  for (const field of [people.employee, people.manager, people.mediator])
    expect((await (await house.signIn(field)).send(exportMediationsContract, period)).status).toBe(403);
});
