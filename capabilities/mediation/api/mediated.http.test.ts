import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import {
  acceptedOn,
  assignedTo,
  called,
  callTold,
  type Named,
  packet,
  people,
  ready,
  signed,
} from '../testing.ts';
import { acceptDraftContract } from './accept-draft.contract.ts';
import { approveClosingOfMediationContract } from './approve-closing-of-mediation.contract.ts';
import { assignMediatorContract } from './assign-mediator.contract.ts';
import { circulateDraftsContract } from './circulate-drafts.contract.ts';
import { concludeSessionContract } from './conclude-session.contract.ts';
import { deliverSummaryContract } from './deliver-summary.contract.ts';
import { deliverTaxpayerSummaryContract } from './deliver-taxpayer-summary.contract.ts';
import { draftDocumentsContract } from './draft-documents.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { holdCallContract } from './hold-call.contract.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { offerCallTimesContract } from './offer-call-times.contract.ts';
import { postTimeContract } from './post-time.contract.ts';
import { prepareItemContract } from './prepare-item.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { scheduleCallContract } from './schedule-call.contract.ts';
import { scheduleSessionContract } from './schedule-session.contract.ts';
import { sendPacketContract } from './send-packet.contract.ts';
import { signForAppealsContract } from './sign-for-appeals.contract.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { tellApprovalContract } from './tell-approval.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());
const manager = () => house.signIn(people.manager);
const employee = () => house.signIn(people.employee);
const analyst = () => house.signIn(people.analyst);
const mediator = () => house.signIn(people.mediator);
const taxpayer = () => house.signIn(people.taxpayer);

test('[PAM-084] [PAM-133] each recipient is told, and the three weeks run from the notice to the taxpayer', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  const one = await (await manager()).must(tellApprovalContract, { ...own, recipients: ['pam-analyst'] });
  expect(one).toMatchObject({ state: 'accepted', joint: { told: { 'pam-analyst': '2026-03-09' } } });
  expect(one.clocks.find(({ kind }) => kind === 'tell-approval')).toMatchObject({ dueDay: '2026-03-11' });
  house.moveTo('2026-03-10T14:00:00.000Z');
  const both = ['taxpayer' as const, 'appeals-technical-employee' as const];
  const told = await (await manager()).must(tellApprovalContract, { ...own, recipients: both });
  expect(told.state).toBe('notified');
  expect(told.clocks.find(({ kind }) => kind === 'sign-agreement')?.dueDay).toBe('2026-03-31');
  const seen = await (
    await taxpayer()
  ).must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(seen).not.toHaveProperty('review');
  expect(seen.steps.filter(({ phase }) => phase === 'processing' || phase === 'denied')).toEqual([]);
});

test('[PAM-128] [PAM-129] [PAM-130] [PAM-131] [PAM-132] the call is fixed where analyst and manager are free, and counts with issues and days', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  const recipients = ['taxpayer' as const, 'appeals-technical-employee' as const, 'pam-analyst' as const];
  await (await manager()).must(tellApprovalContract, { ...own, recipients });
  const startsAt = '2026-03-18T14:00:00.000Z';
  const schedule = { ...own, startsAt };
  expect(
    (await (await employee()).refused(scheduleCallContract, schedule)).findings?.map(
      ({ test: name }) => name,
    ),
  ).toContain('analyst-times-known');
  await (
    await analyst()
  ).must(offerCallTimesContract, { ...own, of: 'analyst', times: [startsAt, '2026-03-19T14:00:00.000Z'] });
  await (await manager()).must(offerCallTimesContract, { ...own, of: 'manager', times: [startsAt] });
  const outside = { ...own, startsAt: '2026-03-19T14:00:00.000Z' };
  expect((await (await employee()).refused(scheduleCallContract, outside)).findings).toMatchObject([
    { test: 'slot-fits-both' },
  ]);
  expect((await (await employee()).must(scheduleCallContract, schedule)).joint.callStartsAt).toBe(startsAt);
  await (await employee()).must(scheduleCallContract, schedule);
  const { mailings } = await (await analyst()).must(listMailingsContract, {});
  const told = mailings.filter(
    ({ subjectId, kind }) => subjectId === own.supportRequestId && kind === 'call-scheduled',
  );
  expect(told.map((mailing) => mailing.recipients)).toEqual([['*AP ADR PMO'], ['*AP ADR PMO']]);
  const empty = { ...own, ...callTold(), issues: [], sessionDays: [] };
  expect(
    (await (await analyst()).refused(holdCallContract, empty)).findings?.map(({ test: name }) => name),
  ).toEqual(['issues-agreed', 'session-days-agreed']);
  const byManager = { ...own, ...callTold(), conductedBy: 'appeals-team-manager' as const };
  expect((await (await analyst()).refused(holdCallContract, byManager)).findings).toMatchObject([
    { test: 'analyst-conducts-call' },
  ]);
  const held = await (await analyst()).must(holdCallContract, { ...own, ...callTold() });
  expect(held).toMatchObject({ state: 'call-held', joint: { call: { issues: ['house', 'car'] } } });
});

test('[PAM-088] [PAM-089] [PAM-134] [PAM-135] [PAM-136] [PAM-137] [PAM-138] [PAM-139] drafts to all three, both satisfied, the manager signs, one packet, two seven-day clocks', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  await called(house, own);
  const drafted = await (await analyst()).must(draftDocumentsContract, own);
  expect(drafted.agreement).toMatchObject({
    state: 'drafted',
    model: 'offer-in-compromise',
    issues: ['house', 'car'],
    sessionDays: ['2026-05-11', '2026-05-12'],
    participants: [
      { side: 'appeals', name: 'G. Whitlock' },
      { side: 'taxpayer', name: 'R. Amari' },
    ],
  });
  const two = {
    ...own,
    recipients: ['appeals-team-manager' as const, 'appeals-technical-employee' as const],
  };
  expect((await (await analyst()).refused(circulateDraftsContract, two)).findings).toMatchObject([
    { compared: { value: ['adr-pmo'] } },
  ]);
  await (
    await analyst()
  ).must(circulateDraftsContract, { ...own, recipients: [...two.recipients, 'adr-pmo'] });
  await (await manager()).must(acceptDraftContract, own);
  expect((await (await manager()).send(signForAppealsContract, own)).status).toBe(409);
  await (await employee()).must(acceptDraftContract, own);
  expect((await (await employee()).send(signForAppealsContract, own)).status).toBe(403);
  house.moveTo('2026-03-12T14:00:00.000Z');
  const sending = { ...own, ...packet, papers: [...packet.papers], answerByDay: '2026-03-19' };
  expect((await (await employee()).send(sendPacketContract, sending)).status).toBe(409);
  await (await manager()).must(signForAppealsContract, own);
  const wrong = {
    ...sending,
    papers: [...packet.papers].slice(0, 2),
    gotThrough: false,
    warns: false,
    answerByDay: '2026-03-20',
  };
  const names = (await (await employee()).refused(sendPacketContract, wrong)).findings?.map(
    ({ test: name }) => name,
  );
  expect(names).toEqual(['packet-is-whole', 'packet-got-through', 'letter-warns', 'answer-within-most-days']);
  const sent = await (await employee()).must(sendPacketContract, sending);
  const due = (kind: string) => sent.clocks.find((clock) => clock.kind === kind)?.dueDay;
  expect([due('return-agreement'), due('return-consent')]).toEqual(['2026-03-19', '2026-03-19']);
});

test('[PAM-019] [PAM-142] [PAM-143] [PAM-144] a mediator outside the case team, free on an agreed day; a late session needs a reason', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  await called(house, own);
  const assign = { ...own, freeDays: ['2026-05-12'] };
  expect(
    (await (await manager()).refused(assignMediatorContract, { ...assign, personId: idOf(people.employee) }))
      .findings,
  ).toMatchObject([{ test: 'mediator-outside-case-team' }]);
  const busy = { ...assign, personId: idOf(people.mediator), freeDays: ['2026-06-01'] };
  expect((await (await manager()).refused(assignMediatorContract, busy)).findings).toMatchObject([
    { test: 'mediator-free-on-agreed-day' },
  ]);
  await assignedTo(house, own);
  const session = { ...own, startsAt: '2026-05-18T14:00:00.000Z', place: 'Columbus' };
  expect(
    (await (await employee()).refused(scheduleSessionContract, session)).findings?.map(
      ({ test: name }) => name,
    ),
  ).toContain('agreement-signed-by-all');
  house.moveTo('2026-03-19T14:00:00.000Z');
  await signed(house, own, '2026-03-26');
  const at60 = await (await employee()).must(scheduleSessionContract, session);
  expect(
    at60.clocks
      .filter(({ kind, closedBecause }) => kind.endsWith('-summary') && closedBecause === undefined)
      .map(({ dueDay }) => dueDay),
  ).toEqual(['2026-05-04', '2026-05-04']);
  const at61 = { ...session, startsAt: '2026-05-19T14:00:00.000Z' };
  expect((await (await employee()).refused(scheduleSessionContract, at61)).findings).toMatchObject([
    { test: 'session-within-days-or-reason', compared: { value: 61, limit: { value: 60 } } },
  ]);
  expect(
    (await (await employee()).must(scheduleSessionContract, { ...at61, reason: 'Illness' })).joint.session
      ?.reason,
  ).toBe('Illness');
});

const summary = {
  title: 'Our position',
  told: 'House and car',
  issues: ['house', 'car'],
  participantsWithIt: true,
};

test('[PAM-145] [PAM-146] [PAM-147] [PAM-150] [PAM-153] summaries to both at once on every issue; the form has no amount', async () => {
  const own = await ready(house);
  house.moveTo('2026-04-27T14:00:00.000Z');
  const refused = await (
    await employee()
  ).refused(deliverSummaryContract, { ...own, ...summary, issues: ['house'], to: ['mediator'] });
  expect(refused.findings?.map(({ test: name }) => name)).toEqual(['to-both-at-once', 'every-issue-treated']);
  await (await employee()).must(deliverSummaryContract, { ...own, ...summary, to: ['mediator', 'taxpayer'] });
  await (
    await taxpayer()
  ).must(deliverTaxpayerSummaryContract, { ...own, ...summary, to: ['mediator', 'appeals'] });
  const seen = await Promise.all(
    [await mediator(), await taxpayer(), await employee()].map((one) =>
      one.must(findSupportRequestContract, { supportRequestId: own.supportRequestId }),
    ),
  );
  const moments = seen.map(({ papers }) =>
    papers.filter(({ kind }) => kind === 'discussion-summary').map(({ givenAt }) => givenAt),
  );
  expect(new Set(moments.map((given) => JSON.stringify(given))).size).toBe(1);
  expect(moments[0]).toHaveLength(2);
  const filled = { ...own, item: 'form-656' as const, standing: 'amount-filled' as const };
  expect((await (await employee()).refused(prepareItemContract, filled)).code).toBe(
    'amount-must-be-left-blank',
  );
  await (await employee()).must(prepareItemContract, { ...filled, standing: 'amount-blank' });
  const opening = { ...own, item: 'opening-statement' as const, standing: 'prepared' as const };
  expect((await (await employee()).refused(prepareItemContract, opening)).code).toBe(
    'opening-statement-must-be-confirmed-by-the-manager',
  );
  const done = await (await manager()).must(prepareItemContract, opening);
  expect(done.readiness.filter(({ holds }) => holds !== true).map(({ test: name }) => name)).toEqual([
    'collateral-is-settled',
  ]);
});

/** The mediator's time stands on the request; closing documents are not mediation. */
async function timeIsCharged(own: Named): Promise<void> {
  const time = { ...own, onDay: '2026-05-12', minutes: 480, activity: 'session' as const };
  expect((await (await mediator()).must(postTimeContract, time)).time).toEqual([
    { activity: 'session', minutes: 480 },
  ]);
  expect(
    (await (await mediator()).refused(postTimeContract, { ...time, activity: 'closing-documents' })).findings,
  ).toMatchObject([{ test: 'activity-is-mediation', law: { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1' } }]);
  expect((await (await employee()).send(postTimeContract, time)).status).toBe(403);
}

test('[PAM-097] [PAM-102] [PAM-103] [PAM-154] [PAM-156] [PAM-162] the mediator hands in report and result to the own manager; MO has the session’s day', async () => {
  const own = await ready(house);
  house.moveTo('2026-05-12T21:00:00.000Z');
  const issues = [
    { issue: 'house', agreed: true },
    { issue: 'car', agreed: false },
  ];
  await (await mediator()).must(concludeSessionContract, { ...own, issues });
  house.moveTo('2026-05-14T14:00:00.000Z');
  await timeIsCharged(own);
  const paper = { ...own, audience: 'both' as const, told: 'Two issues, one agreed.' };
  const report = await (
    await mediator()
  ).must(putPaperContract, { ...paper, kind: 'mediators-report', title: 'Report' });
  const notes = await (
    await mediator()
  ).must(putPaperContract, { ...paper, kind: 'note', title: 'Notes', audience: 'own' });
  const closing = {
    ...own,
    reason: 'mediated-partially-agreed' as const,
    closingDay: '2026-05-12',
    documentIds: [report.documentId],
  };
  const extra = { ...closing, documentIds: [report.documentId, notes.documentId] };
  expect((await (await mediator()).refused(submitClosingContract, extra)).findings).toMatchObject([
    { test: 'nothing-else-attached', compared: { value: ['note'] } },
  ]);
  expect(
    (await (await mediator()).refused(submitClosingContract, { ...closing, documentIds: [] })).findings,
  ).toMatchObject([{ test: 'document-attached' }]);
  expect(
    (await (await mediator()).refused(submitClosingContract, { ...closing, reason: 'mediated-agreed' }))
      .findings,
  ).toMatchObject([{ test: 'result-matches-issues' }]);
  expect((await (await mediator()).must(submitClosingContract, closing)).state).toBe('closing-submitted');
  expect((await (await manager()).refused(approveClosingOfMediationContract, own)).code).toBe(
    'step-must-be-yours',
  );
  const closed = await (
    await house.signIn(people.mediatorsManager)
  ).must(approveClosingOfMediationContract, own);
  expect(closed).toMatchObject({ state: 'mediated', joint: { closedDay: '2026-05-12' } });
  const view = await (
    await employee()
  ).must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  const { work } = await (await employee()).must(findAppealContract, { appealId: view.appealId ?? '' });
  expect(work?.mediations).toMatchObject([{ inDay: '2026-03-09', outDay: '2026-05-12' }]);
});
