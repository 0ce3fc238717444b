import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveClosingContract } from '#capabilities/appeals/api/approve-closing.contract.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { noteCounselReviewContract } from '#capabilities/appeals/api/note-counsel-review.contract.ts';
import { submitForClosingContract } from '#capabilities/appeals/api/submit-for-closing.contract.ts';
import { operations } from '#apps/server/operations.ts';
import { z } from 'zod';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acceptedOn, called, callTold, type Named, people, ready } from '../testing.ts';
import { chosenCoMediator } from './testing.ts';
import { approveClosingOfMediationContract } from './approve-closing-of-mediation.contract.ts';
import { concludeSessionContract } from './conclude-session.contract.ts';
import { deliverSummaryContract } from './deliver-summary.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { logPreparationContract } from './log-preparation.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { searchAppealFileContract } from './search-appeal-file.contract.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';

let house: House;
/** The appeal whose offer was agreed on in mediation. */
let agreed: { readonly taxpayerId: string; readonly appealId: string };
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

const viewFor = async (name: string, { supportRequestId }: Named) =>
  await (await house.signIn(name)).must(findSupportRequestContract, { supportRequestId });

test('[PAMX-033] [PAMX-034] Counsel on the list is shown to the taxpayer, and preparing with Counsel is no breach', async () => {
  const own = await ready(house);
  const employee = await house.signIn(people.employee);
  const flagged = await employee.must(logPreparationContract, {
    ...own,
    part: 'counsel',
    isPreparation: true,
  });
  expect(flagged.joint.preparations).toMatchObject([{ part: 'counsel', standing: 'flagged' }]);
  expect(flagged.readiness.find(({ test: name }) => name === 'manager-or-delegate-listed')?.holds).toBe(true);

  const listed = await acceptedOn(house, '2026-03-20');
  const counsel = {
    side: 'appeals' as const,
    name: 'M. Duarte',
    capacity: 'Counsel',
    part: 'counsel' as const,
  };
  const told = callTold();
  const beside = { ...counsel, decides: false, outsideAgency: false };
  await called(house, listed, undefined, people, [...told.participants.slice(1), beside]);
  const logged = await employee.must(logPreparationContract, {
    ...listed,
    part: 'counsel',
    isPreparation: true,
  });
  expect(logged.joint.preparations).toMatchObject([{ part: 'counsel', standing: 'no-breach' }]);
  const seen = await viewFor(people.taxpayer, listed);
  expect(seen.joint.call?.participants.map(({ part }) => part)).toContain('counsel');
  expect(seen.joint.preparations).toEqual(logged.joint.preparations);
  expect(seen.contacts).toEqual([]);
});

test('[PAMX-022] without a co-mediator no cost is shown; with one it is the taxpayer’s', async () => {
  const own = await acceptedOn(house, '2026-03-23');
  await called(house, own);
  const plain = await viewFor(people.taxpayer, own);
  expect(plain.joint.coMediator).not.toHaveProperty('cost');
  expect(JSON.stringify(plain)).not.toMatch(/"(cost|fee|paidBy)"/);
  await chosenCoMediator(house, own);
  expect((await viewFor(people.taxpayer, own)).joint.coMediator.cost).toEqual({ paidBy: 'taxpayer' });
});

test('[PAMX-037] a withdrawal uploaded on a day is with the other side and the mediator that day', async () => {
  const own = await ready(house);
  house.moveTo('2026-04-10T16:00:00.000Z');
  const taxpayer = await house.signIn(people.taxpayer);
  const file = { mediaType: 'text/plain' as const, base64: Buffer.from('I withdraw.').toString('base64') };
  const paper = { ...own, title: 'Withdrawal', audience: 'both' as const, document: file };
  const { documentId } = await taxpayer.must(putPaperContract, { ...paper, kind: 'withdrawal-statement' });
  await taxpayer.must(withdrawByTaxpayerContract, { ...own, documentId });
  for (const name of [people.manager, people.mediator, people.taxpayer]) {
    const { papers, joint } = await viewFor(name, own);
    const notices = papers.filter(({ kind }) => kind === 'withdrawal-statement');
    expect([name, joint.withdrawal]).toEqual([name, { side: 'taxpayer', onDay: '2026-04-10' }]);
    expect(notices.map(({ givenAt }) => givenAt.slice(0, 10))).toContain('2026-04-10');
  }
  await house.settle();
  const { mailings } = await (await house.signIn(people.manager)).must(listMailingsContract, {});
  const told = mailings.find(({ kind }) => kind === 'withdrawal');
  expect(told?.recipients).toEqual(expect.arrayContaining(['appeals-team-manager', 'mediator']));
  expect(told?.sentAt?.slice(0, 10)).toBe('2026-04-10');
  const again = await taxpayer.send(withdrawByTaxpayerContract, { ...own, statement: 'Once more.' });
  expect(again.status).toBe(409);
});

test('[PAMX-035] after closing the appeal’s file has the report; summaries are found by authorized roles alone', async () => {
  const own = await ready(house);
  house.moveTo('2026-04-27T14:00:00.000Z');
  const employee = await house.signIn(people.employee);
  const mediator = await house.signIn(people.mediator);
  const summary = { title: 'Our position on the house', told: 'House and car', issues: ['house', 'car'] };
  const to = ['mediator' as const, 'taxpayer' as const];
  await employee.must(deliverSummaryContract, { ...own, ...summary, to, participantsWithIt: true });
  house.moveTo('2026-05-12T21:00:00.000Z');
  const issues = ['house', 'car'].map((issue) => ({ issue, agreed: true }));
  await mediator.must(concludeSessionContract, { ...own, issues });
  const paper = { ...own, audience: 'both' as const, told: 'Both issues are agreed.', title: 'Report' };
  const report = await mediator.must(putPaperContract, { ...paper, kind: 'mediators-report' });
  const closing = { reason: 'mediated-agreed' as const, closingDay: '2026-05-12' };
  await mediator.must(submitClosingContract, { ...own, ...closing, documentIds: [report.documentId] });
  await (await house.signIn(people.mediatorsManager)).must(approveClosingOfMediationContract, own);
  const view = await viewFor(people.employee, own);
  expect(view.papers.filter(({ isConfidential }) => !isConfidential).map(({ kind }) => kind)).toEqual([
    'mediators-report',
  ]);
  const found = async (name: string, words?: string) => {
    const asked = { appealId: view.appealId ?? '', ...(words !== undefined && { words }) };
    const { papers } = await (await house.signIn(name)).must(searchAppealFileContract, asked);
    return papers.map(({ kind }) => kind);
  };
  expect(await found(people.employee)).toEqual(['mediators-report']);
  expect(await found(people.manager, 'position')).toEqual([]);
  expect(await found(people.analyst, 'position')).toEqual(['discussion-summary']);
  expect(await found(people.analyst, 'report')).toEqual(['mediators-report']);
  const asMediator = await mediator.send(searchAppealFileContract, { appealId: view.appealId ?? '' });
  expect(asMediator.status).toBe(403);
  agreed = { taxpayerId: own.taxpayerId, appealId: view.appealId ?? '' };
});

test('[PAMX-019] an offer that was agreed in mediation closes as any other: from $50,000 unpaid with Counsel’s opinion', async () => {
  const employee = await house.signIn(people.employee);
  const manager = await house.signIn(people.manager);
  const { matters } = await employee.must(findAppealContract, { appealId: agreed.appealId });
  const outcomes = matters.map(({ matterId }) => ({ matterId, outcome: 'modified' as const }));
  await employee.must(noteCounselReviewContract, { ...agreed, unpaidCents: 5_000_000 });
  const closing = { ...agreed, outcomes, told: 'The offer was agreed on.' };
  expect(await employee.refused(submitForClosingContract, closing)).toMatchObject({
    status: 422,
    findings: [{ test: 'counsel-opinion-on-file', cure: { act: 'obtain-counsel-opinion' } }],
  });
  const opinion = { unpaidCents: 5_000_000, opinionDay: '2026-05-12' };
  await employee.must(noteCounselReviewContract, { ...agreed, ...opinion });
  await employee.must(submitForClosingContract, closing);
  expect((await manager.must(approveClosingContract, agreed)).state).toBe('closed');
});

test('[PAMX-018] a mediator has no field to decide in: the result is agreed, in part or not', () => {
  const asked = operations
    .filter(({ contract }) => contract.by.includes('mediator') && contract.kind === 'command')
    .flatMap(({ contract }) => Object.keys(propertiesOf(contract.input)));
  expect(asked).toContain('issues');
  expect(asked.filter((field) => /decision|ruling|award|finding|order/.test(field))).toEqual([]);
  const { reason } = propertiesOf(submitClosingContract.input);
  const reasons = (reason as { enum?: readonly string[] }).enum ?? [];
  expect(reasons.filter((one) => one.startsWith('mediated'))).toEqual([
    'mediated-agreed',
    'mediated-partially-agreed',
    'mediated-unagreed',
  ]);
});

function propertiesOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return shape.properties ?? {};
}
