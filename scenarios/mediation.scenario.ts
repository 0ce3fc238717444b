import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { relateAppealContract } from '#capabilities/appeals/api/relate-appeal.contract.ts';
import { acceptDraftContract } from '#capabilities/mediation/api/accept-draft.contract.ts';
import { affirmImpartialityContract } from '#capabilities/mediation/api/affirm-impartiality.contract.ts';
import { approveAcceptanceContract } from '#capabilities/mediation/api/approve-acceptance.contract.ts';
import { approveClosingOfMediationContract } from '#capabilities/mediation/api/approve-closing-of-mediation.contract.ts';
import { approveRequestContract } from '#capabilities/mediation/api/approve-request.contract.ts';
import { assignMediatorContract } from '#capabilities/mediation/api/assign-mediator.contract.ts';
import { circulateDraftsContract } from '#capabilities/mediation/api/circulate-drafts.contract.ts';
import { closeAsDeniedContract } from '#capabilities/mediation/api/close-as-denied.contract.ts';
import { concludeSessionContract } from '#capabilities/mediation/api/conclude-session.contract.ts';
import { concurAsAreaDirectorContract } from '#capabilities/mediation/api/concur-as-area-director.contract.ts';
import { concurAsExecutiveContract } from '#capabilities/mediation/api/concur-as-executive.contract.ts';
import { deliverSummaryContract } from '#capabilities/mediation/api/deliver-summary.contract.ts';
import { draftDocumentsContract } from '#capabilities/mediation/api/draft-documents.contract.ts';
import { enterMediationInContract } from '#capabilities/mediation/api/enter-mediation-in.contract.ts';
import { findSupportRequestContract } from '#capabilities/mediation/api/find-support-request.contract.ts';
import { holdCallContract } from '#capabilities/mediation/api/hold-call.contract.ts';
import { holdDiscussionContract } from '#capabilities/mediation/api/hold-discussion.contract.ts';
import { mailDenialLetterContract } from '#capabilities/mediation/api/mail-denial-letter.contract.ts';
import { mailRequestContract } from '#capabilities/mediation/api/mail-request.contract.ts';
import { offerCallTimesContract } from '#capabilities/mediation/api/offer-call-times.contract.ts';
import { postTimeContract } from '#capabilities/mediation/api/post-time.contract.ts';
import { prepareItemContract } from '#capabilities/mediation/api/prepare-item.contract.ts';
import { proposeDenialContract } from '#capabilities/mediation/api/propose-denial.contract.ts';
import { putPaperContract } from '#capabilities/mediation/api/put-paper.contract.ts';
import { recommendAcceptanceContract } from '#capabilities/mediation/api/recommend-acceptance.contract.ts';
import { recommendDenialContract } from '#capabilities/mediation/api/recommend-denial.contract.ts';
import { returnAgreementContract } from '#capabilities/mediation/api/return-agreement.contract.ts';
import { returnConsentContract } from '#capabilities/mediation/api/return-consent.contract.ts';
import { scheduleCallContract } from '#capabilities/mediation/api/schedule-call.contract.ts';
import { scheduleSessionContract } from '#capabilities/mediation/api/schedule-session.contract.ts';
import { sendPackageContract } from '#capabilities/mediation/api/send-package.contract.ts';
import { sendPacketContract } from '#capabilities/mediation/api/send-packet.contract.ts';
import { shareConcurrenceContract } from '#capabilities/mediation/api/share-concurrence.contract.ts';
import { signDenialLetterContract } from '#capabilities/mediation/api/sign-denial-letter.contract.ts';
import { signForAppealsContract } from '#capabilities/mediation/api/sign-for-appeals.contract.ts';
import { submitClosingContract } from '#capabilities/mediation/api/submit-closing.contract.ts';
import { tellApprovalContract } from '#capabilities/mediation/api/tell-approval.contract.ts';
import {
  callTold,
  concurrenceMail,
  discussion,
  entryOf,
  packet,
  people,
  reason1,
  requested,
} from '#capabilities/mediation/testing.ts';
import { type House, idOf, openHouse } from './support/house.ts';
import type { Asked, Visitor } from './support/visitor.ts';

let house: House;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
  for (const name of Object.values(people)) visitors.set(name, await house.signIn(name));
});
afterAll(() => house.close());

/** Everybody who is not one of these tries the step first and is refused; then the first of them takes it. */
async function step(contract: Asked, input: object, names: readonly string[]) {
  const [actor] = names;
  const others = [...visitors].filter(([name]) => !names.includes(name));
  for (const [name, visitor] of others) {
    const { status } = await visitor.send(contract, input);
    expect([contract.operation, name, status >= 400 && status < 500]).toEqual([
      contract.operation,
      name,
      true,
    ]);
  }
  const visitor = visitors.get(actor ?? '');
  if (visitor === undefined) throw new Error(`nobody is called ${actor}`);
  return (await visitor.must(contract, input)) as { readonly state: string; readonly documentId: string };
}

const { employee, manager, analyst, director, executive, mediator, mediatorsManager, taxpayer } = people;

async function entered() {
  const appeal = await acknowledged(house);
  const { requestId, taxpayerId } = await requested(house, appeal);
  await step(mailRequestContract, { taxpayerId, requestId, premature: false, perfecting: false }, [
    employee,
    manager,
  ]);
  const visitor = visitors.get(employee);
  await step(enterMediationInContract, entryOf(appeal, requestId), [employee]);
  const { work } = await (visitor ?? (await house.signIn(employee))).must(findAppealContract, {
    appealId: appeal.appealId,
  });
  const supportRequestId = work?.mediations[0]?.supportRequestId ?? '';
  await step(holdDiscussionContract, { taxpayerId, supportRequestId, ...discussion }, [analyst, manager]);
  return { taxpayerId, supportRequestId };
}

test('[PAM-054] [PAM-055] [PAM-077] [PAM-099] the charts of receipt and denial: each step by its actor, and refused to everybody else', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const own = await entered();
  await step(proposeDenialContract, { ...own, reasons: [reason1] }, [manager]);
  await step(
    recommendDenialContract,
    { ...own, discussedDay: '2026-03-02', analystView: 'concurs', recommends: 'denial' },
    [manager],
  );
  await step(concurAsAreaDirectorContract, own, [director]);
  await step(sendPackageContract, { ...own, documents: ['request', 'draft-letter'] }, [manager, director]);
  const position = 'director-collection-appeals';
  await step(concurAsExecutiveContract, { ...own, position }, [executive]);
  await step(shareConcurrenceContract, { ...own, ...concurrenceMail() }, [manager]);
  await step(signDenialLetterContract, own, [manager]);
  await step(mailDenialLetterContract, own, [manager]);
  const closing = { ...own, reason: 'denied-with-concurrence', closingDay: '2026-03-02' };
  expect((await step(closeAsDeniedContract, closing, [manager])).state).toBe('denied');
}, 180_000);

/** Assigned, scheduled, summaries delivered and everything prepared. */
async function prepare(own: {
  readonly taxpayerId: string;
  readonly supportRequestId: string;
}): Promise<void> {
  const assignment = { ...own, personId: idOf(mediator), freeDays: ['2026-05-12'] };
  await step(assignMediatorContract, assignment, [manager]);
  await step(affirmImpartialityContract, own, [mediator]);
  await step(scheduleSessionContract, { ...own, startsAt: '2026-05-06T13:00:00.000Z', place: 'Columbus' }, [
    employee,
    manager,
  ]);
  const summary = { title: 'Position', told: 'x', issues: ['house', 'car'], participantsWithIt: true };
  await step(deliverSummaryContract, { ...own, ...summary, to: ['mediator', 'taxpayer'] }, [employee]);
  await step(prepareItemContract, { ...own, item: 'form-656', standing: 'amount-blank' }, [
    employee,
    manager,
  ]);
  await step(prepareItemContract, { ...own, item: 'opening-statement', standing: 'prepared' }, [manager]);
}

test('[PAM-105] the charts of approval, call, preparation and session: each step by its actor, and refused to everybody else', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const own = await entered();
  await step(recommendAcceptanceContract, own, [manager]);
  await step(approveAcceptanceContract, own, [director]);
  await step(approveRequestContract, own, [manager]);
  const recipients = ['taxpayer', 'appeals-technical-employee', 'pam-analyst'];
  await step(tellApprovalContract, { ...own, recipients }, [manager]);
  const startsAt = '2026-03-18T14:00:00.000Z';
  for (const of of ['analyst', 'manager'])
    await step(offerCallTimesContract, { ...own, of, times: [startsAt] }, [analyst, manager, employee]);
  await step(scheduleCallContract, { ...own, startsAt }, [employee]);
  await step(holdCallContract, { ...own, ...callTold() }, [analyst, manager]);
  await step(draftDocumentsContract, own, [analyst]);
  const drafts = ['appeals-team-manager', 'appeals-technical-employee', 'adr-pmo'];
  await step(circulateDraftsContract, { ...own, recipients: drafts }, [analyst]);
  await step(acceptDraftContract, own, [manager, employee]);
  await step(acceptDraftContract, own, [employee, manager]);
  await step(signForAppealsContract, own, [manager]);
  await step(sendPacketContract, { ...own, ...packet, answerByDay: '2026-03-16' }, [employee, manager]);
  await step(returnAgreementContract, own, [taxpayer, employee, manager]);
  await step(returnConsentContract, own, [taxpayer, employee, manager]);
  await prepare(own);
  house.moveTo('2026-05-06T21:00:00.000Z');
  await step(postTimeContract, { ...own, onDay: '2026-05-06', minutes: 60, activity: 'session' }, [mediator]);
  const issues = ['house', 'car'].map((issue) => ({ issue, agreed: true }));
  await step(concludeSessionContract, { ...own, issues }, [mediator]);
  const report = {
    ...own,
    kind: 'mediators-report' as const,
    title: 'Report',
    audience: 'both' as const,
    told: 'Agreed.',
  };
  const visitor = visitors.get(mediator) ?? (await house.signIn(mediator));
  const { documentId } = (await visitor.must(putPaperContract, report)) as {
    readonly documentId: string;
  };
  const closing = { ...own, reason: 'mediated-agreed', closingDay: '2026-05-06', documentIds: [documentId] };
  await step(submitClosingContract, closing, [mediator]);
  expect((await step(approveClosingOfMediationContract, own, [mediatorsManager])).state).toBe('mediated');
  const view = await (
    await house.signIn(employee)
  ).must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(view.activePhases).not.toContain('denied');
  const open = view.steps.filter(({ standing }) => standing !== 'done' && standing !== 'not-applicable');
  expect(open.map(({ phase, printed }) => `${phase} ${printed}`)).toEqual(['post-session 3']);
}, 240_000);

test('[PAM-048] [PAM-064] [PAM-165] one request on two appeals: shared steps stand on both, decisions on each by itself', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const first = await acknowledged(house);
  const second = await acknowledged(house, {}, first.taxpayerId);
  const own = { taxpayerId: first.taxpayerId };
  const visitor = await house.signIn(employee);
  await visitor.must(relateAppealContract, {
    ...own,
    appealId: second.appealId,
    toAppealId: first.appealId,
  });
  const request = await requested(house, first, undefined, [second.appealId]);
  expect(request.appealsWithout).toHaveLength(2);
  const [one, two] = [
    await visitor.must(enterMediationInContract, entryOf(first, request.requestId)),
    await visitor.must(enterMediationInContract, entryOf(second, request.requestId)),
  ];
  expect(two.linkedIds).toEqual([one.supportRequestId]);
  const told = {
    ...own,
    supportRequestId: one.supportRequestId,
    ...discussion,
    attended: [...discussion.attended],
    absent: [],
  };
  await (
    await house.signIn(analyst)
  ).must(holdDiscussionContract, { ...told, alsoFor: [two.supportRequestId] });
  const boss = await house.signIn(manager);
  await boss.must(proposeDenialContract, {
    ...own,
    supportRequestId: one.supportRequestId,
    reasons: [reason1],
  });
  const states = [one, two].map(({ supportRequestId }) =>
    boss.must(findSupportRequestContract, { supportRequestId }),
  );
  expect(
    (await Promise.all(states)).map(({ state, review }) => `${state} ${review?.discussion?.onDay}`),
  ).toEqual(['tentatively-denied 2026-03-09', 'discussed 2026-03-09']);
}, 120_000);
