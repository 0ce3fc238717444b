import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#platform/db/testing.ts';
import {
  determineRequestContract,
  findRequestContract,
  listRequestsContract,
  receiveProposalContract,
  recordAgreementContract,
  requestPendingCodeContract,
  withdrawRequestContract,
} from './support/asks.ts';
import { given, incomeTax, monthly, newTaxpayer } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { codesOf, deadlinesOf, eventsOf, openTasksOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';
import { recordAgreed, settle } from './support/settle.ts';

const nineOnMonday = '2023-04-03T13:00:00.000Z';

describe.each(engines)('a proposal through every room, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, nineOnMonday);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  async function receive(at: string, receivedAt = at) {
    house.moveTo(at);
    const { taxpayerId } = await newTaxpayer(house);
    const request = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt,
      channel: 'phone',
      moduleIds: [],
      given: given(),
    });
    return { taxpayerId, requestId: request.requestId, request };
  }

  test('a complete proposal is pending in the answer to its receipt, before any effect is carried out', async () => {
    const { taxpayerId, request } = await receive('2023-04-03T15:00:00.000Z', '2023-04-01T20:30:00.000Z');
    expect(request).toMatchObject({
      state: 'pending',
      version: 1,
      levyBarred: true,
      receivedAt: '2023-04-01T20:30:00.000Z',
      pendingFrom: '2023-04-01',
    });
    // Protection runs from receipt; the 24 hours run from the moment at which an employee knew.
    expect(await deadlinesOf(house, taxpayerId)).toEqual(['identify-pending due 2023-04-04T15:00:00.000Z']);
    expect(await openTasksOf(house, taxpayerId)).toEqual([]);
    await house.settle();
    expect(await openTasksOf(house, taxpayerId)).toEqual(['decide-request', 'input-pending-code']);
    expect(await codesOf(house, taxpayerId)).toEqual([]);
  });

  test('what it can be stands in the determination: guaranteed, its least payment, the fee, nobody to approve', async () => {
    const { taxpayerId, requestId } = await receive(nineOnMonday);
    await settle({ house, officer }, { taxpayerId, requestId });
    const { determination, grant, terms } = await officer.must(determineRequestContract, { requestId });
    expect(determination.type).toBe('guaranteed');
    const guaranteed = determination.types.find(({ id }) => id === 'guaranteed');
    expect(guaranteed).toMatchObject({ qualifies: true });
    expect(guaranteed?.minimumPaymentCents).toBeGreaterThan(894_000 / 36);
    expect(guaranteed?.minimumPaymentCents).toBeLessThanOrEqual(35_000);
    expect(determination.approval).toMatchObject({ outcome: 'not-needed' });
    expect(grant.outcome).toBe('may-be-recorded');
    expect(terms).toMatchObject({ type: 'guaranteed', paymentCents: 35_000, dueDayOfMonth: 15 });
    expect(terms?.feeCents).toBe(determination.feeCents);
  });

  test('[IA-A-147] recorded on the day of the request it takes AC 063 alone, and AC 043 is refused', async () => {
    const { taxpayerId, requestId } = await receive(nineOnMonday);
    const ids = { taxpayerId, requestId };
    await settle({ house, officer }, ids);
    const before = await officer.refused(requestPendingCodeContract, ids);
    expect(before).toMatchObject({ status: 422, code: 'decision-must-allow-this-event' });
    expect(before.findings).toMatchObject([
      { test: 'agreement-not-input-at-once', cure: { act: 'record-agreement-today' } },
    ]);
    const approved = await recordAgreed({ house, officer }, ids, 'guaranteed');
    expect(approved).toMatchObject({ state: 'approved', levyBarred: false });
    await house.settle();
    expect(await codesOf(house, taxpayerId)).toEqual(['971 063 of 2023-04-03 on 30 202112']);
    expect((await officer.refused(requestPendingCodeContract, ids)).code).toBe(
      'event-must-be-possible-in-this-state',
    );
    expect(await deadlinesOf(house, taxpayerId)).toEqual([
      'identify-pending due 2023-04-04T13:00:00.000Z met',
    ]);
    // It is in effect once the confirmation has been mailed.
    const { agreements } = await officer.must(listRequestsContract, { taxpayerId });
    expect(agreements).toMatchObject([
      { agreementId: approved.agreementId, state: 'approved', fromDay: '2023-04-03', requestId },
    ]);
  });

  test('[IA-A-147] recorded ten days later it has AC 043 first and AC 063 at approval', async () => {
    const { taxpayerId, requestId } = await receive(nineOnMonday);
    const ids = { taxpayerId, requestId };
    house.moveTo('2023-04-13T12:00:00.000Z');
    await settle({ house, officer }, ids);
    const refusal = await officer.refused(recordAgreementContract, ids);
    expect(refusal.findings).toMatchObject([
      { test: 'pending-code-asked-first', cure: { act: 'ask-for-pending-code' } },
    ]);
    await officer.must(requestPendingCodeContract, ids);
    await house.settle();
    expect(await codesOf(house, taxpayerId)).toEqual(['971 043 of 2023-04-03 on 30 202112']);
    expect(await openTasksOf(house, taxpayerId)).toEqual(['decide-request']);
    await officer.must(recordAgreementContract, ids);
    await house.settle();
    expect(await codesOf(house, taxpayerId)).toEqual([
      '971 043 of 2023-04-03 on 30 202112',
      '971 063 of 2023-04-13 on 30 202112',
    ]);
    expect(await openTasksOf(house, taxpayerId)).toEqual([]);
    expect(await eventsOf(house, taxpayerId, requestId)).toEqual([
      'receive-proposal → pending',
      'set-terms → pending',
      'note-disclosures → pending',
      'request-pending-code → pending',
      'record-agreement → approved',
    ]);
  });

  test('[IA-C-127] a streamlined agreement of 04-03 refuses AC 043 and sets AC 063; approved on 04-05 it needs it', async () => {
    const streamlined = async () => {
      house.moveTo(nineOnMonday);
      const { taxpayerId } = await newTaxpayer(house, { modules: [incomeTax(2021, 2_400_000)] });
      const proposal = { taxpayerId, receivedAt: nineOnMonday, channel: 'phone' as const, moduleIds: [] };
      const facts = given({ request: monthly(50_000) });
      const { requestId } = await officer.must(receiveProposalContract, { ...proposal, given: facts });
      return { taxpayerId, requestId };
    };
    const type = 'streamlined-25' as const;
    const atOnce = await streamlined();
    await settle({ house, officer }, atOnce, type);
    expect((await officer.refused(requestPendingCodeContract, atOnce)).findings).toMatchObject([
      { test: 'agreement-not-input-at-once' },
    ]);
    await recordAgreed({ house, officer }, atOnce, type);
    expect((await officer.refused(requestPendingCodeContract, atOnce)).status).toBe(409);
    expect(await codesOf(house, atOnce.taxpayerId)).toEqual(['971 063 of 2023-04-03 on 30 202112']);

    const later = await streamlined();
    house.moveTo('2023-04-05T12:00:00.000Z');
    await settle({ house, officer }, later, type);
    expect((await officer.refused(recordAgreementContract, later)).findings).toMatchObject([
      { test: 'pending-code-asked-first' },
    ]);
    await officer.must(requestPendingCodeContract, later);
    await recordAgreed({ house, officer }, later, type);
    expect(await codesOf(house, later.taxpayerId)).toEqual([
      '971 043 of 2023-04-03 on 30 202112',
      '971 063 of 2023-04-05 on 30 202112',
    ]);
  });

  test('[IA-C-130] asked at 23:00 and approved at 9:00 the next morning is not immediate: AC 043 applies', async () => {
    const { taxpayerId, requestId } = await receive('2023-04-04T03:00:00.000Z');
    const ids = { taxpayerId, requestId };
    expect((await officer.must(findRequestContract, { requestId })).pendingFrom).toBe('2023-04-03');
    house.moveTo('2023-04-04T13:00:00.000Z');
    await settle({ house, officer }, ids);
    const refusal = await officer.refused(recordAgreementContract, ids);
    expect(refusal.findings?.map((finding) => finding.test)).toEqual(['pending-code-asked-first']);
    await officer.must(requestPendingCodeContract, ids);
    await recordAgreed({ house, officer }, ids, 'guaranteed');
    expect(await codesOf(house, taxpayerId)).toEqual([
      '971 043 of 2023-04-03 on 30 202112',
      '971 063 of 2023-04-04 on 30 202112',
    ]);
  });

  test('[IA-C-130] asked at 0:30 and approved at 23:30 of the same day is immediate: AC 063 alone', async () => {
    const { taxpayerId, requestId } = await receive('2023-04-04T04:30:00.000Z');
    house.moveTo('2023-04-05T03:30:00.000Z');
    await recordAgreed({ house, officer }, { taxpayerId, requestId }, 'guaranteed');
    expect(await codesOf(house, taxpayerId)).toEqual(['971 063 of 2023-04-04 on 30 202112']);
  });

  test('[IA-C-168] [IA-C-171] [IA-C-172] conditions of another function, and 70 on no joint module, are not recorded', async () => {
    const proposed = async (modules: ReturnType<typeof incomeTax>[]) => {
      house.moveTo(nineOnMonday);
      const { taxpayerId } = await newTaxpayer(house, { modules });
      const proposal = { taxpayerId, receivedAt: nineOnMonday, channel: 'phone' as const, moduleIds: [] };
      const { requestId } = await officer.must(receiveProposalContract, { ...proposal, given: given() });
      return { taxpayerId, requestId };
    };
    const shut = ['condition-codes-open-to-function'];
    for (const [condition, tests] of [
      ['business-deferral', shut],
      ['short-term-plan', ['initiator-code-open-to-function', ...shut]],
      ['secondary-liable', ['joint-module-for-secondary']],
    ] as const) {
      const ids = await proposed([incomeTax(2021, 894_000)]);
      await settle({ house, officer }, ids, 'guaranteed', { conditions: [condition] });
      const refusal = await officer.refused(recordAgreementContract, ids);
      expect([refusal.status, refusal.findings?.map((finding) => finding.test)]).toEqual([422, tests]);
    }
    const joint = await proposed([incomeTax(2021, 894_000, { joint: true })]);
    await settle({ house, officer }, joint, 'guaranteed', { conditions: ['secondary-liable'] });
    expect(await officer.must(recordAgreementContract, joint)).toMatchObject({
      state: 'approved',
      terms: { locatorNumber: '0270' },
    });
  });

  test('what the taxpayer withdraws is protected no more, and nothing waits for anybody', async () => {
    const { taxpayerId, requestId } = await receive(nineOnMonday);
    await house.settle();
    const ids = { taxpayerId, requestId };
    const withdrawn = await officer.must(withdrawRequestContract, {
      ...ids,
      because: 'pays in full instead',
    });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', levyBarred: false, moves: [] });
    await house.settle();
    expect(await openTasksOf(house, taxpayerId)).toEqual([]);
    expect(await deadlinesOf(house, taxpayerId)).toEqual([
      'identify-pending due 2023-04-04T13:00:00.000Z void',
    ]);
    const again = await officer.refused(withdrawRequestContract, { ...ids, because: 'once more' });
    expect(again).toMatchObject({ status: 409, code: 'event-must-be-possible-in-this-state' });
  });
});
