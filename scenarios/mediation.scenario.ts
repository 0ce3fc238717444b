import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppealView } from '#capabilities/appeals/api/appeal-view.contract.ts';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { demonstrationActor } from '#apps/server/demonstration/people.ts';
import { approveClosingContract } from '#capabilities/appeals/api/approve-closing.contract.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { submitForClosingContract } from '#capabilities/appeals/api/submit-for-closing.contract.ts';
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
import { closeAsWithdrawnContract } from '#capabilities/mediation/api/close-as-withdrawn.contract.ts';
import { concurAsExecutiveContract } from '#capabilities/mediation/api/concur-as-executive.contract.ts';
import { concurInWithdrawalContract } from '#capabilities/mediation/api/concur-in-withdrawal.contract.ts';
import { contactTeamContract } from '#capabilities/mediation/api/contact-team.contract.ts';
import { deliverSummaryContract } from '#capabilities/mediation/api/deliver-summary.contract.ts';
import { deliverTaxpayerSummaryContract } from '#capabilities/mediation/api/deliver-taxpayer-summary.contract.ts';
import { draftDocumentsContract } from '#capabilities/mediation/api/draft-documents.contract.ts';
import { enterMediationInContract } from '#capabilities/mediation/api/enter-mediation-in.contract.ts';
import { findSupportRequestContract } from '#capabilities/mediation/api/find-support-request.contract.ts';
import { holdCallContract } from '#capabilities/mediation/api/hold-call.contract.ts';
import { holdDiscussionContract } from '#capabilities/mediation/api/hold-discussion.contract.ts';
import { mailDenialCopyContract } from '#capabilities/mediation/api/mail-denial-copy.contract.ts';
import { mailDenialLetterContract } from '#capabilities/mediation/api/mail-denial-letter.contract.ts';
import { mailRequestContract } from '#capabilities/mediation/api/mail-request.contract.ts';
import { noteMediatorOfferContract } from '#capabilities/mediation/api/note-mediator-offer.contract.ts';
import { offerCallTimesContract } from '#capabilities/mediation/api/offer-call-times.contract.ts';
import { postTimeContract } from '#capabilities/mediation/api/post-time.contract.ts';
import { prepareItemContract } from '#capabilities/mediation/api/prepare-item.contract.ts';
import { proposeDenialContract } from '#capabilities/mediation/api/propose-denial.contract.ts';
import { proposeWithdrawalContract } from '#capabilities/mediation/api/propose-withdrawal.contract.ts';
import { putPaperContract } from '#capabilities/mediation/api/put-paper.contract.ts';
import { receiveRequestContract } from '#capabilities/mediation/api/receive-request.contract.ts';
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
import { submitWithdrawalContract } from '#capabilities/mediation/api/submit-withdrawal.contract.ts';
import { tellApprovalContract } from '#capabilities/mediation/api/tell-approval.contract.ts';
import { withdrawByAppealsContract } from '#capabilities/mediation/api/withdraw-by-appeals.contract.ts';
import { withdrawByTaxpayerContract } from '#capabilities/mediation/api/withdraw-by-taxpayer.contract.ts';
import { chartSteps } from '#capabilities/mediation/process/chart-steps.ts';
import {
  acceptedOn,
  callTold,
  concurrenceMail,
  discussion,
  entryOf,
  packet,
  people,
  ready,
  reason1,
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

/** Each step that was taken, with the roles of those who took it. */
const taken = new Map<string, Set<string>>();

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
  const event = contract.operation.split('.')[1] ?? '';
  taken.set(event, (taken.get(event) ?? new Set()).add(demonstrationActor(actor ?? '').role));
  return (await visitor.must(contract, input)) as {
    readonly state: string;
    readonly documentId: string;
    readonly requestId: string;
  };
}

const { employee, manager, analyst, director, executive, mediator, mediatorsManager, taxpayer } = people;

async function entered() {
  const appeal = await acknowledged(house);
  const { taxpayerId, appealId } = appeal;
  const receivedDay = house.runtime.clock.now().slice(0, 10);
  const asked = { channel: 'mail', told: 'I ask for mediation.', receivedDay };
  const received = { taxpayerId, appealIds: [appealId], ...asked };
  const { requestId } = await step(receiveRequestContract, received, [employee, manager, taxpayer]);
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
  const contacted = ['appeals-team-manager', 'appeals-technical-employee'];
  const contact = { taxpayerId, supportRequestId, contacted, told: 'When are you free?' };
  await step(contactTeamContract, contact, [analyst]);
  await step(holdDiscussionContract, { taxpayerId, supportRequestId, ...discussion }, [analyst, manager]);
  return { own: { taxpayerId, supportRequestId }, requestId, appeal };
}

/** The employee closes the appeal as any other, and the manager approves it. */
async function closed({ taxpayerId, appealId, matters }: AppealView): Promise<void> {
  const outcomes = matters.map(({ matterId }) => ({ matterId, outcome: 'sustained' as const }));
  const closing = { taxpayerId, appealId, outcomes, told: 'Nothing is left to talk about.' };
  await step(submitForClosingContract, closing, [employee, manager]);
  expect((await step(approveClosingContract, { taxpayerId, appealId }, [manager])).state).toBe('closed');
}

test('[PAM-054] [PAM-055] [PAM-077] [PAM-099] the charts of receipt and denial: each step by its actor, and refused to everybody else', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const { own, requestId, appeal } = await entered();
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
  const { taxpayerId } = own;
  await step(mailDenialCopyContract, { taxpayerId, requestId }, [employee, manager]);
  const { matters, appealId } = appeal;
  const outcomes = matters.map(({ matterId }) => ({ matterId, outcome: 'sustained' }));
  const early = { taxpayerId, appealId, outcomes, told: 'Nothing is left to talk about.' };
  const theirs = visitors.get(employee) ?? (await house.signIn(employee));
  expect((await theirs.send(submitForClosingContract, early)).body).toMatchObject({
    findings: [{ test: 'support-requests-closed', cure: { names: [own.supportRequestId] } }],
  });
  const closing = { ...own, reason: 'denied-with-concurrence', closingDay: '2026-03-02' };
  expect((await step(closeAsDeniedContract, closing, [manager])).state).toBe('denied');
  await closed(appeal);
}, 180_000);

/** Drafted, accepted by both, signed for Appeals, faxed and returned. */
async function signedByAll(own: { readonly taxpayerId: string; readonly supportRequestId: string }) {
  await step(draftDocumentsContract, own, [analyst]);
  const drafts = ['appeals-team-manager', 'appeals-technical-employee', 'adr-pmo'];
  await step(circulateDraftsContract, { ...own, recipients: drafts }, [analyst]);
  await step(acceptDraftContract, own, [manager, employee]);
  await step(acceptDraftContract, own, [employee, manager]);
  await step(signForAppealsContract, own, [manager]);
  await step(sendPacketContract, { ...own, ...packet, answerByDay: '2026-03-16' }, [employee, manager]);
  await step(returnAgreementContract, own, [taxpayer, employee, manager]);
  await step(returnConsentContract, own, [taxpayer, employee, manager]);
}

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
  const theirs = { ...own, ...summary, to: ['mediator', 'appeals'] };
  await step(deliverTaxpayerSummaryContract, theirs, [employee, taxpayer]);
  await step(prepareItemContract, { ...own, item: 'form-656', standing: 'amount-blank' }, [
    employee,
    manager,
  ]);
  await step(prepareItemContract, { ...own, item: 'opening-statement', standing: 'prepared' }, [manager]);
}

test('[PAM-105] the charts of approval, call, preparation and session: each step by its actor, and refused to everybody else', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const { own, appeal } = await entered();
  await step(recommendAcceptanceContract, own, [manager]);
  await step(approveAcceptanceContract, own, [director]);
  await step(approveRequestContract, own, [manager]);
  const recipients = ['taxpayer', 'appeals-technical-employee', 'pam-analyst'];
  await step(tellApprovalContract, { ...own, recipients }, [manager]);
  const startsAt = '2026-03-18T14:00:00.000Z';
  for (const of of ['analyst', 'manager'])
    await step(offerCallTimesContract, { ...own, of, times: [startsAt] }, [employee, manager, analyst]);
  await step(scheduleCallContract, { ...own, startsAt }, [employee]);
  await step(holdCallContract, { ...own, ...callTold() }, [analyst, manager]);
  const free = { personId: idOf(mediator), answer: 'free', freeDays: ['2026-05-12'] };
  await step(noteMediatorOfferContract, { ...own, ...free }, [manager]);
  await signedByAll(own);
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
  await closed(appeal);
}, 240_000);

test('[PAM-100] [PAM-101] the withdrawals of the last chart: each step by its actor, and refused to everybody else', async () => {
  const before = await acceptedOn(house, '2026-03-20');
  const statement = { ...before, statement: 'I withdraw my request.' };
  await step(withdrawByTaxpayerContract, statement, [taxpayer, employee, manager]);
  const papers = async (supportRequestId: string, kind: string) => {
    const visitor = visitors.get(manager) ?? (await house.signIn(manager));
    const view = await visitor.must(findSupportRequestContract, { supportRequestId });
    return view.papers.filter((paper) => paper.kind === kind).map(({ documentId }) => documentId);
  };
  const own = { reason: 'withdrawn-by-taxpayer', closingDay: '2026-03-20' };
  const documentIds = await papers(before.supportRequestId, 'withdrawal-statement');
  await step(closeAsWithdrawnContract, { ...before, ...own, documentIds }, [manager]);
  const after = await ready(house);
  await step(proposeWithdrawalContract, after, [manager]);
  const position = 'director-collection-appeals';
  await step(concurInWithdrawalContract, { ...after, position }, [executive]);
  await step(withdrawByAppealsContract, after, [manager]);
  const closing = {
    reason: 'withdrawn-by-appeals',
    closingDay: house.runtime.clock.now().slice(0, 10),
    documentIds: await papers(after.supportRequestId, 'executive-concurrence'),
  };
  await step(submitWithdrawalContract, { ...after, ...closing }, [mediator]);
  expect((await step(approveClosingOfMediationContract, after, [mediatorsManager])).state).toBe('withdrawn');
}, 180_000);

test('[PAM-105] every step of every chart was taken above, by one of those whom the chart names', () => {
  const missing = chartSteps
    .filter(({ event, who }) => !who.some((role) => taken.get(event)?.has(role)))
    .map(({ phase, printed, event }) => `${phase} ${printed} ${event}`);
  expect(missing).toEqual([]);
});
