import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#platform/db/testing.ts';
import {
  receiveProposalContract,
  recordAgreementContract,
  requestPendingCodeContract,
  supplyFactsContract,
} from './support/asks.ts';
import { type Changes, given, incomeTax, monthly, newTaxpayer, notAssessed } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { codesOf, deadlinesOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';
import { settle } from './support/settle.ts';

type Channel = 'phone' | 'mail' | 'in-person' | 'document-upload';

/** What an officer told the taxpayer to be right, and whether the taxpayer has said yes. */
const toldByOfficer = (amountCents: number, agreedByTaxpayer: boolean): Changes => ({
  request: { ...monthly(amountCents), proposedBy: 'officer', agreedByTaxpayer },
});

describe.each(engines)('the worked examples of IRM 5.14.1.3(12) as recorded requests, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  async function receive(
    at: string,
    channel: Channel,
    changes: Changes,
    modules = [incomeTax(2021, 2_400_000)],
  ) {
    house.moveTo(at);
    const { taxpayerId } = await newTaxpayer(house, { modules });
    return { taxpayerId, request: await propose(taxpayerId, at, channel, changes) };
  }

  async function propose(taxpayerId: string, receivedAt: string, channel: Channel, changes: Changes) {
    house.moveTo(receivedAt);
    const proposal = { taxpayerId, receivedAt, channel, moduleIds: [] };
    return await officer.must(receiveProposalContract, { ...proposal, given: given(changes) });
  }

  /** What the taxpayer says later is added to the request that is open, and counts from its day. */
  async function answer(
    ids: { taxpayerId: string; requestId: string },
    suppliedAt: string,
    changes: Changes,
  ) {
    house.moveTo(suppliedAt);
    const supplied = { suppliedAt, moduleIds: [], given: given(changes) };
    return await officer.must(supplyFactsContract, { ...ids, ...supplied });
  }

  test('do result, example 1: a request that can be closed at once is not asked to be coded as pending', async () => {
    const at = '2023-04-03T14:00:00.000Z';
    const { taxpayerId, request } = await receive(at, 'phone', { request: monthly(50_000) });
    const ids = { taxpayerId, requestId: request.requestId };
    expect(request.state).toBe('pending');
    await settle({ house, officer }, ids, 'streamlined-25');
    expect((await officer.refused(requestPendingCodeContract, ids)).findings).toMatchObject([
      { test: 'agreement-not-input-at-once' },
    ]);
    await officer.must(recordAgreementContract, ids);
    expect(await codesOf(house, taxpayerId)).toEqual(['971 063 of 2023-04-03 on 30 202112']);
  });

  test('[IA-A-191] do result, example 2: $500 agreed by word of mouth on 04-10 has AC 043 due on 04-11', async () => {
    const at = '2023-04-10T15:30:00.000Z';
    const agreed = await receive(at, 'in-person', toldByOfficer(50_000, true));
    expect(agreed.request).toMatchObject({ state: 'pending', pendingFrom: '2023-04-10' });
    expect(await deadlinesOf(house, agreed.taxpayerId)).toEqual([
      'identify-pending due 2023-04-11T15:30:00.000Z',
    ]);
    const silent = await receive(at, 'in-person', toldByOfficer(50_000, false));
    expect(silent.request).toMatchObject({ state: 'perfecting', levyBarred: false });
  });

  test('[IA-A-192] do not result, example 1: $1,500 named by the officer waits for the answer, and counts from it', async () => {
    const at = '2023-04-10T15:30:00.000Z';
    const { taxpayerId, request } = await receive(at, 'phone', toldByOfficer(150_000, false));
    const ids = { taxpayerId, requestId: request.requestId };
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    expect((await officer.refused(requestPendingCodeContract, ids)).status).toBe(409);
    expect(await codesOf(house, taxpayerId)).toEqual([]);
    expect(await answer(ids, '2023-05-02T17:00:00.000Z', toldByOfficer(150_000, true))).toMatchObject({
      state: 'pending',
      pendingFrom: '2023-05-02',
    });
  });

  test('[IA-A-193] do not result, example 2: a mailed Form 433-D waits; its upload on 04-16 is the request of that day', async () => {
    const { taxpayerId, request } = await receive(
      '2023-03-01T16:00:00.000Z',
      'mail',
      toldByOfficer(50_000, false),
    );
    house.moveTo('2023-04-15T16:00:00.000Z');
    await house.settle();
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    expect(await codesOf(house, taxpayerId)).toEqual([]);
    const uploadedAt = '2023-04-16T16:00:00.000Z';
    const ids = { taxpayerId, requestId: request.requestId };
    const accepted = await answer(ids, uploadedAt, toldByOfficer(50_000, true));
    expect(accepted).toMatchObject({ state: 'pending', completedAt: uploadedAt, pendingFrom: '2023-04-16' });
    expect(await deadlinesOf(house, taxpayerId)).toContain('identify-pending due 2023-04-17T16:00:00.000Z');
  });

  test('[IA-A-194] do not result, example 3: what an employer sends without a word of the taxpayer is no request', async () => {
    const wages: Changes = {
      request: { ...monthly(50_000), proposedBy: 'employer', method: 'payroll-deduction' },
    };
    const { taxpayerId, request } = await receive('2023-04-03T14:00:00.000Z', 'mail', wages);
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    const ids = { taxpayerId, requestId: request.requestId };
    expect((await officer.refused(requestPendingCodeContract, ids)).status).toBe(409);
    expect(await codesOf(house, taxpayerId)).toEqual([]);
    expect(request.pendingDecisions[0]?.findings).toContainEqual(
      expect.objectContaining({ test: 'taxpayer-made-request', holds: false }),
    );
  });

  test('[IA-A-196] do not result, example 4: no penalty is recommended and Form 2751 is unsigned', async () => {
    const penalty = incomeTax(2022, 1_800_000, {
      ...notAssessed,
      mft: '55',
      kindOfTax: 'trust-fund-recovery-penalty',
      returnDueDay: 'unknown',
      csedDay: 'unknown',
    });
    const evidence = { form2751Signed: false, form4183Approved: false, letter1153Issued: false };
    const proposed: Changes = { request: { ...monthly(40_000), trustFundEvidence: evidence } };
    const { request } = await receive('2023-04-03T14:00:00.000Z', 'in-person', proposed, [penalty]);
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    const failed = request.pendingDecisions[0]?.findings.filter(({ holds }) => holds === false);
    expect(failed?.map((finding) => finding.test)).toEqual(['trust-fund-penalty-documented']);
    const signed = {
      request: { ...proposed.request, trustFundEvidence: { ...evidence, form2751Signed: true } },
    };
    const admitted = await receive('2023-04-03T14:00:00.000Z', 'in-person', signed, [penalty]);
    expect(admitted.request).toMatchObject({ state: 'pending', levyBarred: true });
  });

  test('[IA-A-198] do not result, example 5: Forms 1040 of two years unfiled; filed and proposed anew it is pending', async () => {
    const unfiled: Changes = {
      ...toldByOfficer(50_000, true),
      compliance: {
        returns: [
          { mft: '30', period: '202012', state: 'unfiled' },
          { mft: '30', period: '202112', state: 'unfiled' },
        ],
      },
    };
    const { taxpayerId, request } = await receive('2023-04-03T14:00:00.000Z', 'in-person', unfiled);
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    const ids = { taxpayerId, requestId: request.requestId };
    expect((await officer.refused(requestPendingCodeContract, ids)).status).toBe(409);
    expect(await codesOf(house, taxpayerId)).toEqual([]);
    const anew = await answer(ids, '2023-06-01T14:00:00.000Z', toldByOfficer(50_000, true));
    expect(anew).toMatchObject({ state: 'pending', pendingFrom: '2023-06-01' });
  });
});
