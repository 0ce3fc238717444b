import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged, matterOf } from '#capabilities/appeals/testing.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { discussion, entered, enterFor, entryOf, named, people, requested } from '../testing.ts';
import { askForDetailsContract } from './ask-for-details.contract.ts';
import { closeRequestContract } from './close-request.contract.ts';
import { declineProposalContract } from './decline-proposal.contract.ts';
import { agreeToProposalContract } from './agree-to-proposal.contract.ts';
import { endTalksContract } from './end-talks.contract.ts';
import { enterMediationInContract } from './enter-mediation-in.contract.ts';
import { findMediationRequestContract } from './find-mediation-request.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { holdDiscussionContract } from './hold-discussion.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { listMediationRequestsContract } from './list-mediation-requests.contract.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { logInquiryContract } from './log-inquiry.contract.ts';
import { logRequestContract } from './log-request.contract.ts';
import { mailRequestContract } from './mail-request.contract.ts';
import { perfectRequestContract } from './perfect-request.contract.ts';
import { proposeMediationContract } from './propose-mediation.contract.ts';
import { receiveRequestContract } from './receive-request.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());
const withinHearing = {
  matters: [
    matterOf('levy-notice', '2026-02-20', 'Levy notice, 2021'),
    matterOf('offer-rejection', '2026-02-20', 'Offer of 2025-09-02'),
  ],
};
const employee = () => house.signIn(people.employee);

test('[PAM-098] [PAM-111] MI opens the support request on the day of receipt, with its clocks, and no later day is taken', async () => {
  const appeal = await acknowledged(house);
  const { requestId } = await requested(house, appeal);
  house.moveTo('2026-03-04T14:00:00.000Z');
  const later = entryOf(appeal, requestId, { entryDay: '2026-03-04' });
  expect(await (await employee()).refused(enterMediationInContract, later)).toMatchObject({
    status: 422,
    findings: [{ test: 'entry-on-receipt-day' }],
  });
  const view = await enterFor(house, appeal, requestId);
  expect(view).toMatchObject({ state: 'open', receivedDay: '2026-03-02', enteredDay: '2026-03-04' });
  expect(view.clocks.find(({ kind }) => kind === 'answer-request')?.dueDay).toBe('2026-03-16');
  const { work } = await (await employee()).must(findAppealContract, { appealId: appeal.appealId });
  expect(work?.mediations).toMatchObject([{ supportRequestId: view.supportRequestId, inDay: '2026-03-02' }]);
  const desk = await (await house.signIn(people.manager)).must(listDeskContract, {});
  expect(desk.rows.map((row) => row.supportRequestId)).toContain(view.supportRequestId);
  const mediator = await (await house.signIn(people.mediator)).must(listDeskContract, {});
  expect(mediator.rows).toEqual([]);
});

test('the e-mail to the program has its last day and then its day on the support request, for Appeals', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { requestId } = await requested(house, appeal);
  const { supportRequestId, clocks } = await enterFor(house, appeal, requestId);
  expect(clocks.find(({ kind }) => kind === 'mail-program')?.dueDay).toBe('2026-03-05');
  house.moveTo('2026-03-04T14:00:00.000Z');
  const visitor = await employee();
  const mailing = { taxpayerId: appeal.taxpayerId, requestId, premature: false, perfecting: false };
  await visitor.must(mailRequestContract, mailing);
  const { steps, clocks: after } = await visitor.must(findSupportRequestContract, { supportRequestId });
  expect(steps.find(({ event }) => event === 'mail-request')).toMatchObject({
    standing: 'done',
    doneDay: '2026-03-04',
  });
  expect(after.find(({ kind }) => kind === 'mail-program')?.closedBecause).toBe('met');
});

test('[PAM-027] [PAM-107] an oral inquiry opens nothing and starts no clock until a request is written', async () => {
  const appeal = await acknowledged(house);
  const { taxpayerId, appealId } = appeal;
  const inquiry = await (
    await employee()
  ).must(logInquiryContract, { taxpayerId, appealIds: [appealId], told: 'By phone' });
  expect(inquiry).toMatchObject({ state: 'inquiry', inWriting: false, deadlines: [] });
  const refused = await (
    await employee()
  ).refused(enterMediationInContract, entryOf(appeal, inquiry.requestId));
  const law = 'AP-08-1125-0028 § 8.26.9.2.3(3)';
  expect(refused).toMatchObject({ code: 'request-must-be-received', law });
  const written = await (
    await employee()
  ).must(receiveRequestContract, {
    taxpayerId,
    appealIds: [appealId],
    requestId: inquiry.requestId,
    channel: 'mail',
    told: 'I ask for mediation.',
    receivedDay: '2026-03-04',
  });
  expect(written).toMatchObject({ state: 'received', requestId: inquiry.requestId });
  expect(written.deadlines.map(({ kind, dueDay }) => `${kind} ${dueDay}`)).toEqual([
    'mail-program 2026-03-09',
  ]);
  expect((await enterFor(house, appeal, inquiry.requestId)).state).toBe('open');
});

test('[PAM-028] [PAM-037] the taxpayer asks in one sentence online; the request is received and valid as it is', async () => {
  const appeal = await acknowledged(house);
  const taxpayer = await house.signIn(people.taxpayer);
  const { taxpayerId, appealId } = appeal;
  const request = await taxpayer.must(receiveRequestContract, {
    taxpayerId,
    appealIds: [appealId],
    channel: 'online-account',
    told: 'Please mediate.',
    receivedDay: '2026-03-04',
  });
  expect(request).toMatchObject({ state: 'received', initiator: 'taxpayer', mailings: [], deadlines: [] });
  const view = await enterFor(house, appeal, request.requestId, { incomplete: true });
  expect(view.state).toBe('perfecting');
  const seen = await taxpayer.must(findMediationRequestContract, { requestId: request.requestId });
  expect(seen.standings).toMatchObject([{ appealId, standing: 'details-needed', reasons: [] }]);
  expect(
    (await taxpayer.send(findSupportRequestContract, { supportRequestId: view.supportRequestId })).status,
  ).toBe(404);
});

test('[PAM-042] [PAM-044] [PAM-046] a premature request is held open, however long, and goes on when talks end', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const own = named(await entered(house, { premature: true }));
  house.moveTo('2026-06-30T14:00:00.000Z');
  await house.settle();
  const view = await (
    await employee()
  ).must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(view).toMatchObject({ state: 'held', days: { inMediation: 120 } });
  expect(view.clocks.filter(({ closedBecause }) => closedBecause !== undefined)).toEqual([]);
  expect((await (await employee()).must(endTalksContract, own)).state).toBe('open');
});

test('[PAM-050] [PAM-051] [PAM-109] held and made whole at once: at most 14 days, and details end the perfecting', async () => {
  house.moveTo('2026-03-04T14:00:00.000Z');
  const own = named(await entered(house, { premature: true, incomplete: true }));
  const asked = { ...own, contactDay: '2026-03-04', lacking: ['issues'] };
  expect(
    await (await employee()).refused(askForDetailsContract, { ...asked, dueDay: '2026-03-19' }),
  ).toMatchObject({
    status: 422,
    findings: [{ test: 'period-within-most-days', compared: { value: 15, limit: { value: 14 } } }],
  });
  const view = await (await employee()).must(askForDetailsContract, { ...asked, dueDay: '2026-03-18' });
  expect(view.state).toBe('held-and-perfecting');
  expect(view.clocks.find(({ kind }) => kind === 'supply-details')?.dueDay).toBe('2026-03-18');
  house.moveTo('2026-03-14T14:00:00.000Z');
  const issues = [
    { issue: 'car', described: 'Value of the car', position: '$4,000', basis: 'Dealer’s letter' },
  ];
  const perfected = await (await employee()).must(perfectRequestContract, { ...own, issues });
  expect(perfected).toMatchObject({ state: 'held', review: { notReady: [] } });
});

test('[PAM-059] [PAM-060] [PAM-061] the discussion has everybody, or a reason for whoever is not there', async () => {
  house.moveTo('2026-03-04T14:00:00.000Z');
  const own = named(await entered(house));
  const analyst = await house.signIn(people.analyst);
  const desk = await analyst.must(listDeskContract, {});
  const row = desk.rows.find(({ supportRequestId }) => supportRequestId === own.supportRequestId);
  expect(row?.yours).toEqual(['hold-discussion']);
  const without = {
    ...own,
    ...discussion,
    attended: ['appeals-team-manager' as const, 'pam-analyst' as const],
    absent: [],
  };
  expect((await analyst.refused(holdDiscussionContract, without)).code).toBe(
    'everybody-must-attend-or-have-a-reason',
  );
  const absent = [{ role: 'appeals-technical-employee' as const, because: 'On leave' }];
  expect((await analyst.must(holdDiscussionContract, { ...without, absent })).state).toBe('discussed');
  const eventsOf = async (name: string) => {
    const visitor = await house.signIn(name);
    const { moves } = await visitor.must(findSupportRequestContract, {
      supportRequestId: own.supportRequestId,
    });
    return moves.filter(({ allowed }) => allowed).map(({ event }) => event);
  };
  expect(await eventsOf(people.manager)).toEqual(
    expect.arrayContaining(['recommend-acceptance', 'propose-denial']),
  );
  expect((await eventsOf(people.employee)).filter((event) => /^(?:recommend|propose)-/.test(event))).toEqual(
    [],
  );
});

test('[PAM-058] [PAM-110] either of the two sends the request to the one mailbox, once; it stands in the outbox', async () => {
  house.moveTo('2026-07-01T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const request = await requested(house, appeal);
  expect(request.deadlines.map(({ dueDay }) => dueDay)).toEqual(['2026-07-07']);
  const manager = await house.signIn(people.manager);
  const { taxpayerId } = appeal;
  const sent = { taxpayerId, requestId: request.requestId, premature: true, perfecting: false };
  const mailed = await manager.must(mailRequestContract, sent);
  expect(mailed).toMatchObject({ mailedDay: '2026-07-01', deadlines: [{ closedBecause: 'met' }] });
  await house.settle();
  const { mailings } = await manager.must(listMailingsContract, {});
  const ofRequest = mailings.filter(({ subjectId }) => subjectId === request.requestId);
  expect(ofRequest.find(({ kind }) => kind === 'request')).toMatchObject({
    sender: people.manager,
    recipients: ['*AP ADR PMO'],
    outcome: 'kept',
    told: 'premature',
  });
});

test('[PAM-062] [PAM-063] an offer within a hearing has no MI; it is logged, sent and only then closed', async () => {
  house.moveTo('2026-03-04T14:00:00.000Z');
  const hearing = await acknowledged(house, withinHearing);
  expect(hearing.kind).toBe('collection-due-process');
  const { requestId, taxpayerId } = await requested(house, hearing);
  const refused = await (await employee()).refused(enterMediationInContract, entryOf(hearing, requestId));
  expect(refused).toMatchObject({
    status: 422,
    findings: [{ test: 'offer-outside-hearing', law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.2(5)' } }],
  });
  const logged = await (await employee()).must(logRequestContract, entryOf(hearing, requestId));
  expect(logged).toMatchObject({ state: 'logged', entered: 'log-only' });
  const { work } = await (await employee()).must(findAppealContract, { appealId: hearing.appealId });
  expect(work?.mediations).toEqual([]);
  expect(await (await employee()).refused(closeRequestContract, { taxpayerId, requestId })).toMatchObject({
    status: 422,
    findings: expect.arrayContaining([expect.objectContaining({ test: 'request-sent-to-analyst' })]),
  });
});

test('[PAM-022] [PAM-175] [PAMX-020] Appeals’ own proposal needs a consultation, opens nothing when declined, and MI has the day of the written yes', async () => {
  house.moveTo('2026-03-05T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { taxpayerId, appealId } = appeal;
  const told = { taxpayerId, appealIds: [appealId], told: 'We propose mediation.' };
  expect((await (await employee()).send(proposeMediationContract, told)).status).toBe(400);
  const consultation = { onDay: '2026-03-03', withWhom: 'R. Amari', how: 'by phone' };
  const first = await (await employee()).must(proposeMediationContract, { ...told, consultation });
  const own = { taxpayerId, requestId: first.requestId };
  expect(
    (await (await employee()).refused(enterMediationInContract, entryOf(appeal, first.requestId))).findings,
  ).toMatchObject([{ test: 'request-in-writing' }, { test: 'taxpayer-agrees-in-writing' }]);
  const taxpayer = await house.signIn(people.taxpayer);
  expect((await taxpayer.must(declineProposalContract, own)).state).toBe('declined');
  const second = await (await employee()).must(proposeMediationContract, { ...told, consultation });
  house.moveTo('2026-03-06T14:00:00.000Z');
  const agreed = await taxpayer.must(agreeToProposalContract, {
    taxpayerId,
    requestId: second.requestId,
    channel: 'online-account',
    told: 'I agree.',
    receivedDay: '2026-03-06',
  });
  expect(agreed).toMatchObject({ state: 'received', initiator: 'appeals', receivedDay: '2026-03-06' });
  expect((await enterFor(house, appeal, second.requestId)).receivedDay).toBe('2026-03-06');
});

test('who may enter MI on which appeal is told with the request, and to nobody else', async () => {
  const appeal = await acknowledged(house);
  const within = await acknowledged(house, withinHearing, appeal.taxpayerId);
  const request = await requested(house, appeal, undefined, [within.appealId]);
  expect(request.entering).toMatchObject([
    { event: 'enter-mediation-in', allowed: true, appealIds: [appeal.appealId] },
    { event: 'log-request', allowed: true, appealIds: [within.appealId] },
  ]);
  const asSeenBy = async (name: string) =>
    (await (await house.signIn(name)).must(findMediationRequestContract, { requestId: request.requestId }))
      .entering;
  expect((await asSeenBy(people.manager)).map(({ event }) => event)).toEqual(['log-request']);
  expect(await asSeenBy(people.taxpayer)).toEqual([]);
  await enterFor(house, appeal, request.requestId);
  expect(await asSeenBy(people.analyst)).toEqual([]);
  expect(await asSeenBy(people.employee)).toMatchObject([
    { allowed: false, refusal: { findings: [{ test: 'offer-outside-hearing' }] } },
    { event: 'log-request', allowed: true },
  ]);
  const { moves } = await (
    await house.signIn(people.analyst)
  ).must(listMediationRequestsContract, { taxpayerId: appeal.taxpayerId });
  expect(moves).toEqual([]);
});
