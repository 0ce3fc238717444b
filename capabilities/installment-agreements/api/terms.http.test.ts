import type { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreedTerms, everyItem, type Terms } from '#apps/server/demonstration/agreed-terms.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { employmentTax, given, givenByEmployer, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { settle } from '../../../scenarios/support/settle.ts';
import type { Reply, Visitor } from '../../../scenarios/support/visitor.ts';
import { disclosureItems } from '../parameters/disclosure-items.ts';
import { determineRequestContract } from './determine-request.contract.ts';
import { noteDisclosuresContract } from './note-disclosures.contract.ts';
import { receiveProposalContract } from './receive-proposal.contract.ts';
import { recordAgreementContract } from './record-agreement.contract.ts';
import { requestPendingCodeContract } from './request-pending-code.contract.ts';
import { sendForApprovalContract } from './send-for-approval.contract.ts';
import { setTermsContract } from './set-terms.contract.ts';
import { supplyFactsContract } from './supply-facts.contract.ts';

const at = '2023-04-10T13:00:00.000Z';
type Given = ReturnType<typeof given>;
const fieldsOf = ({ body }: Reply): readonly string[] =>
  (body as { fields: { field: string }[] }).fields.map(({ field }) => field).toSorted();

describe.each(engines)('terms and what is told over HTTP, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, at);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  async function receive(facts: Given = given(), options: Parameters<typeof newTaxpayer>[1] = {}) {
    house.moveTo(at);
    const { taxpayerId } = await newTaxpayer(house, options);
    const proposal = { taxpayerId, receivedAt: at, channel: 'phone' as const, moduleIds: [], given: facts };
    const { requestId } = await officer.must(receiveProposalContract, proposal);
    return { taxpayerId, requestId };
  }

  async function termsOf(requestId: string, changes: Partial<Terms> = {}): Promise<Terms> {
    const { proposal } = await officer.must(determineRequestContract, { requestId });
    return { ...agreedTerms(proposal, '2023-04-10'), ...changes };
  }

  const tell = (items: z.input<typeof noteDisclosuresContract.input>['items']) => ({
    toldAt: at,
    channel: 'in-person' as const,
    items,
  });
  const testsOf = (refusal: { readonly findings?: readonly { readonly test: string }[] }) =>
    refusal.findings?.map((finding) => finding.test);

  test('[IA-C-017] day 28 is kept; 0, 29, 30, 31 and a blank are each an error at the field', async () => {
    const ids = await receive();
    const terms = await termsOf(ids.requestId);
    for (const dayOfMonth of [0, 29, 30, 31, '', undefined]) {
      const dueDay = { ...terms.dueDay, dayOfMonth };
      const reply = await officer.send(setTermsContract, { ...ids, terms: { ...terms, dueDay } });
      expect([dayOfMonth, reply.status, fieldsOf(reply)]).toEqual([
        dayOfMonth,
        400,
        ['terms.dueDay.dayOfMonth'],
      ]);
    }
    const dueDay = { ...terms.dueDay, dayOfMonth: 28 };
    const firstPaymentDay = '2023-05-28';
    await officer.must(setTermsContract, { ...ids, terms: { ...terms, dueDay, firstPaymentDay } });
    const { chosen } = await officer.must(determineRequestContract, { requestId: ids.requestId });
    expect(chosen?.dueDay).toMatchObject({ dayOfMonth: 28, chosenBy: 'taxpayer', channel: 'phone' });
  });

  test('what the taxpayer said was said by now, and what is set stands until other facts come', async () => {
    const ids = await receive();
    const terms = await termsOf(ids.requestId);
    const tomorrow = { ...terms, dueDay: { ...terms.dueDay, chosenDay: '2023-04-11' } };
    expect(await officer.refused(setTermsContract, { ...ids, terms: tomorrow })).toMatchObject({
      code: 'chosen-day-must-not-be-in-the-future',
      fields: [{ field: 'terms.dueDay.chosenDay' }],
    });
    await officer.must(setTermsContract, { ...ids, terms });
    const supplied = { ...ids, suppliedAt: at, moduleIds: [] };
    await officer.must(supplyFactsContract, { ...supplied, given: given() });
    const { requestId } = ids;
    expect((await officer.must(determineRequestContract, { requestId })).chosen).toBeDefined();
    const other = given({ request: { dueDayOfMonth: 3 } });
    await officer.must(supplyFactsContract, { ...supplied, given: other });
    expect((await officer.must(determineRequestContract, { requestId })).chosen).toBeUndefined();
  });

  test('[IA-C-018] an unconfirmed day of an officer is refused when it is sent, and goes once it is confirmed', async () => {
    const ids = await receive();
    const terms = await termsOf(ids.requestId);
    const entered = { ...terms.dueDay, chosenBy: 'officer' as const, confirmedDay: 'not-confirmed' as const };
    await settle({ house, officer }, ids, undefined, { dueDay: entered });
    expect(testsOf(await officer.refused(recordAgreementContract, ids))).toEqual(['due-day-confirmed']);
    const confirmed = { ...terms, dueDay: { ...entered, confirmedDay: '2023-04-03' } };
    await officer.must(setTermsContract, { ...ids, terms: confirmed });
    expect(await officer.must(recordAgreementContract, ids)).toMatchObject({ state: 'approved' });
  });

  test('[IA-A-092] direct debit at low income costs nothing, with the reason; a fee of $107 cannot be entered', async () => {
    const facts = given({ request: { method: 'direct-debit', directDebitInPlace: true } });
    const low = { ...facts, household: { ...facts.household, adjustedGrossIncomeCents: 1_500_000 } };
    const ids = await receive(low);
    const terms = await termsOf(ids.requestId);
    const reply = await officer.send(setTermsContract, { ...ids, terms: { ...terms, feeCents: 10_700 } });
    expect([reply.status, fieldsOf(reply)]).toEqual([400, ['terms.feeCents']]);
    await officer.must(setTermsContract, { ...ids, terms });
    const answer = await officer.must(determineRequestContract, { requestId: ids.requestId });
    expect(answer.terms).toMatchObject({ feeCents: 0, feeTreatment: 'waived' });
  });

  test('[IA-A-120] with g open it is refused naming g; with all told the history lists them, with day and employee', async () => {
    const ids = await receive();
    await officer.must(setTermsContract, { ...ids, terms: await termsOf(ids.requestId) });
    const withoutG = everyItem.filter(({ item }) => item !== 'statute-suspended');
    await officer.must(noteDisclosuresContract, { ...ids, ...tell(withoutG) });
    const refusal = await officer.refused(recordAgreementContract, ids);
    expect(testsOf(refusal)).toEqual(['told-statute-suspended']);
    expect(refusal.findings?.[0]).toMatchObject({
      law: { cite: 'IRM 5.14.1.2(12)g' },
      cure: { act: 'tell-statute-suspended' },
    });
    await officer.must(noteDisclosuresContract, { ...ids, ...tell([{ item: 'statute-suspended' }]) });
    const { taxpayerId, requestId } = ids;
    const { entries } = await officer.must(listHistoryContract, { taxpayerId, recordId: requestId });
    const told = entries.filter(({ event }) => event === 'note-disclosures');
    expect(told.flatMap(({ about = [] }) => about).toSorted()).toEqual([...disclosureItems].toSorted());
    for (const { onDay, actor } of told) expect([onDay, actor.name]).toEqual(['2023-04-10', 'M. Reyes']);
    expect(await officer.must(recordAgreementContract, ids)).toMatchObject({ state: 'approved' });
  });

  test('[IA-A-011] before the costs were told it is refused; the telling is kept with day, employee and channel', async () => {
    const ids = await receive();
    await officer.must(setTermsContract, { ...ids, terms: await termsOf(ids.requestId) });
    const others = everyItem.filter(({ item }) => item !== 'costs');
    await officer.must(noteDisclosuresContract, { ...ids, ...tell(others) });
    expect(testsOf(await officer.refused(recordAgreementContract, ids))).toEqual(['told-costs']);
    await officer.must(noteDisclosuresContract, { ...ids, ...tell([{ item: 'costs' }]) });
    const { told } = await officer.must(determineRequestContract, { requestId: ids.requestId });
    expect(told.find(({ item }) => item === 'costs')).toMatchObject({
      onDay: '2023-04-10',
      channel: 'in-person',
      byName: 'M. Reyes',
    });
    await officer.must(recordAgreementContract, ids);
  });

  test('[IA-A-121] on a day without an interest rate the telling is refused as rate not loaded, and nothing is kept', async () => {
    const ids = await receive();
    const telling = { ...tell([{ item: 'penalty-and-interest' }]), toldAt: '1950-01-06T13:00:00.000Z' };
    const refusal = await officer.refused(noteDisclosuresContract, { ...ids, ...telling });
    expect(refusal).toMatchObject({ status: 422, findings: [{ test: 'interest-rate-loaded' }] });
    expect(JSON.stringify(refusal)).toContain('Rate not loaded');
    const { told } = await officer.must(determineRequestContract, { requestId: ids.requestId });
    expect(told).toEqual([]);
  });

  test('[IA-C-038] with the manager away the terms wait for approval, the advice is on record, and no letter is there', async () => {
    const modules = [employmentTax('202209', 900_000)];
    const facts = givenByEmployer(50_000, { request: { method: 'direct-pay', directDebitInPlace: false } });
    const ids = await receive(facts, { kind: 'corporation', modules });
    await officer.must(setTermsContract, { ...ids, terms: await termsOf(ids.requestId) });
    const others = everyItem.filter(({ item }) => item !== 'approval-outstanding');
    await officer.must(noteDisclosuresContract, { ...ids, ...tell(others) });
    const unsaid = await officer.refused(sendForApprovalContract, ids);
    expect(testsOf(unsaid)).toContain('told-approval-outstanding');
    await officer.must(noteDisclosuresContract, { ...ids, ...tell([{ item: 'approval-outstanding' }]) });
    expect(await officer.must(sendForApprovalContract, ids)).toMatchObject({ state: 'approval' });
    await house.settle();
    const { taxpayerId, requestId } = ids;
    const { entries } = await officer.must(listHistoryContract, { taxpayerId, recordId: requestId });
    const advised = entries.find(({ about }) => about?.includes('approval-outstanding'));
    expect(advised).toMatchObject({ event: 'note-disclosures', onDay: '2023-04-10' });
    const { letters } = await officer.must(listLettersContract, { taxpayerId });
    expect(letters.filter(({ kind }) => kind === 'agreement-confirmation')).toEqual([]);
  });

  test('[IA-C-039] while the approval is outstanding both prompts are shown, and each closes with an outcome in history', async () => {
    const modules = [employmentTax('202209', 900_000)];
    const facts = givenByEmployer(50_000, { request: { method: 'direct-pay', directDebitInPlace: false } });
    const ids = await receive(facts, { kind: 'corporation', modules });
    await settle({ house, officer }, ids);
    await officer.must(sendForApprovalContract, ids);
    const { taxpayerId, requestId } = ids;
    const open = async () =>
      (await officer.must(determineRequestContract, { requestId })).prompts
        .filter(({ holds }) => holds !== true)
        .map(({ test: name }) => name);
    expect(await open()).toEqual(['interim-payment-asked', 'pending-code-asked-in-time']);
    const items = [{ item: 'interim-request' as const, answer: 'Pays $200 on Friday' }];
    await officer.must(noteDisclosuresContract, { ...ids, ...tell(items) });
    expect(await open()).toEqual(['pending-code-asked-in-time']);
    await officer.must(requestPendingCodeContract, ids);
    expect(await open()).toEqual([]);
    const { entries } = await officer.must(listHistoryContract, { taxpayerId, recordId: requestId });
    expect(entries.slice(0, 2).map(({ event, about }) => [event, about ?? []])).toEqual([
      ['request-pending-code', []],
      ['note-disclosures', ['interim-request']],
    ]);
    const { told } = await officer.must(determineRequestContract, { requestId });
    expect(told.find(({ item }) => item === 'interim-request')?.answer).toBe('Pays $200 on Friday');
  });

  test('[IA-C-169] condition 80 without a review day is refused; with 2024-04-01 the follow-up of that day waits', async () => {
    const ids = await receive();
    const terms = await termsOf(ids.requestId, { conditions: ['review-payment'] });
    const refusal = await officer.refused(setTermsContract, { ...ids, terms });
    expect(testsOf(refusal)).toEqual(['review-day-set']);
    await settle({ house, officer }, ids, undefined, {
      conditions: ['review-payment'],
      reviewDay: '2024-04-01',
    });
    expect(await officer.must(recordAgreementContract, ids)).toMatchObject({
      terms: { locatorNumber: '0280', reviewDay: '2024-04-01' },
    });
    await house.settle();
    const { rows } = await officer.must(listQueueContract, { kind: 'review-payment' });
    expect(rows.filter(({ taxpayerId }) => taxpayerId === ids.taxpayerId)).toMatchObject([
      { dueDay: '2024-04-01' },
    ]);
  });

  test('a telling has something that was told, each thing once, and none of it later than now', async () => {
    const ids = await receive();
    const twice = tell([{ item: 'costs' }, { item: 'costs' }]);
    for (const telling of [tell([]), twice, { ...twice, items: [{ item: 'weather' }] }])
      expect((await officer.send(noteDisclosuresContract, { ...ids, ...telling })).status).toBe(400);
    const early = { ...tell([{ item: 'costs' }]), toldAt: '2023-04-10T14:00:00.000Z' };
    expect(await officer.refused(noteDisclosuresContract, { ...ids, ...early })).toMatchObject({
      code: 'told-at-must-not-be-in-the-future',
      fields: [{ field: 'toldAt' }],
    });
  });
});
