import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainFinding } from '#kernel/decision/explain.ts';
import { engines } from '#platform/db/testing.ts';
import { words } from '#apps/server/words.ts';
import {
  findRequestContract,
  receiveProposalContract,
  requestPendingCodeContract,
  supplyFactsContract,
} from './support/asks.ts';
import { type Changes, given, monthly, newTaxpayer, noAmount } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { codesOf, deadlinesOf, eventsOf, openTasksOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';
import { recordAgreed } from './support/settle.ts';

const monday10 = '2023-04-10T14:00:00.000Z';
const tuesday18 = '2023-04-18T13:00:00.000Z';
const unfiled = {
  returns: [
    { mft: '30', period: '202012', state: 'unfiled' as const },
    { mft: '30', period: '202112', state: 'unfiled' as const },
  ],
};

describe.each(engines)('a request that lacks a part, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let taxpayer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, monday10);
    officer = await house.signIn('M. Reyes');
    taxpayer = await house.signIn('R. Amari');
  });
  afterAll(() => house.close());

  async function receive(changes: Changes, at = monday10) {
    house.moveTo(at);
    const { taxpayerId } = await newTaxpayer(house, { person: 'R. Amari' });
    const proposal = { taxpayerId, receivedAt: at, channel: 'voice-mail' as const, moduleIds: [] };
    const request = await officer.must(receiveProposalContract, { ...proposal, given: given(changes) });
    return { taxpayerId, requestId: request.requestId, request };
  }

  async function supply(
    { taxpayerId, requestId }: { readonly taxpayerId: string; readonly requestId: string },
    changes: Changes,
    suppliedAt: string,
  ) {
    const facts = { suppliedAt, moduleIds: [], given: given(changes) };
    return await officer.must(supplyFactsContract, { taxpayerId, requestId, ...facts });
  }

  test('[IA-A-170] the payment amount alone is asked for, with a due day, and nothing that is there', async () => {
    const { taxpayerId, request } = await receive({ request: noAmount });
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    const [decision] = request.pendingDecisions;
    const missing = decision?.findings.filter(({ holds }) => holds !== true) ?? [];
    expect(missing).toMatchObject([
      { test: 'specific-payment-proposed', holds: false, cure: { act: 'name-payment-amount' } },
    ]);
    const met = decision?.findings.filter(({ holds }) => holds === true).map((finding) => finding.test);
    expect(met).toEqual(
      expect.arrayContaining(['taxpayer-identified', 'liability-identified', 'required-returns-filed']),
    );
    const [finding] = missing;
    const reader = { language: 'en', audience: 'taxpayer' } as const;
    if (finding) expect(explainFinding(finding, words.en, reader).cure).toMatch(/amount .*each month/);
    expect(await deadlinesOf(house, taxpayerId)).toEqual(['supply-missing-parts due 2023-05-10']);
  });

  test('the taxpayer sees the same request, the last day for the missing part, and no duty of the agency', async () => {
    const { requestId } = await receive({ request: noAmount });
    const seen = await taxpayer.must(findRequestContract, { requestId });
    expect(seen).toMatchObject({ state: 'perfecting', moves: [], determinations: [] });
    expect(seen.deadlines.map(({ kind, dueDay }) => [kind, dueDay])).toEqual([
      ['supply-missing-parts', '2023-05-10'],
    ]);
    await supply(
      { taxpayerId: seen.taxpayerId, requestId },
      { request: monthly(35_000) },
      '2023-04-10T14:00:00.000Z',
    );
    const pending = await taxpayer.must(findRequestContract, { requestId });
    expect(pending).toMatchObject({ state: 'pending', levyBarred: true });
    expect(pending.deadlines.map(({ kind }) => kind)).toEqual(['supply-missing-parts']);
  });

  test('[IA-A-230] asked on 04-10 without amount, given on 04-18 at 9:00: pending from then', async () => {
    const ids = await receive({ request: noAmount });
    const first = ids.request.pendingDecisions[0];
    house.moveTo(tuesday18);
    const perfected = await supply(ids, { request: monthly(30_000) }, tuesday18);
    expect(perfected).toMatchObject({
      state: 'pending',
      levyBarred: true,
      receivedAt: monday10,
      completedAt: tuesday18,
      pendingFrom: '2023-04-18',
    });
    expect(await deadlinesOf(house, ids.taxpayerId)).toEqual([
      'identify-pending due 2023-04-19T13:00:00.000Z',
      'supply-missing-parts due 2023-05-10 met',
    ]);
    // Two versions of the determination; the first one is what it was.
    expect(perfected.pendingDecisions.map(({ outcome, on }) => [outcome, on])).toEqual([
      ['pending', '2023-04-18'],
      ['not-pending', '2023-04-10'],
    ]);
    expect(perfected.pendingDecisions[1]).toEqual(first);
    expect(perfected.determinations).toEqual([
      { result: 'pending', onDay: '2023-04-18', version: 2 },
      { result: 'incomplete', onDay: '2023-04-10', version: 1 },
    ]);
    house.moveTo('2023-04-19T12:59:00.000Z');
    await officer.must(requestPendingCodeContract, { taxpayerId: ids.taxpayerId, requestId: ids.requestId });
    expect(await codesOf(house, ids.taxpayerId)).toEqual(['971 043 of 2023-04-18 on 30 202112']);
    expect(await eventsOf(house, ids.taxpayerId, ids.requestId)).toEqual([
      'receive-proposal → perfecting',
      'supply-facts → pending',
      'request-pending-code → pending',
    ]);
  });

  test('[IA-A-229] completed on 04-20 and approved that day: incomplete, pending, then approved at once', async () => {
    const ids = await receive({ request: noAmount });
    house.moveTo('2023-04-20T13:00:00.000Z');
    const completed = await supply(ids, { request: monthly(35_000) }, '2023-04-20T13:00:00.000Z');
    expect(completed.determinations.map(({ result, onDay }) => [result, onDay])).toEqual([
      ['pending', '2023-04-20'],
      ['incomplete', '2023-04-10'],
    ]);
    expect(completed.pendingDecisions[1]).toEqual(ids.request.pendingDecisions[0]);
    const { taxpayerId, requestId } = ids;
    const approved = await recordAgreed({ house, officer }, { taxpayerId, requestId }, 'guaranteed');
    expect(approved.determinations.map(({ result, onDay }) => [result, onDay])).toEqual([
      ['approved-immediate', '2023-04-20'],
      ['pending', '2023-04-20'],
      ['incomplete', '2023-04-10'],
    ]);
    expect(await codesOf(house, taxpayerId)).toEqual(['971 063 of 2023-04-20 on 30 202112']);
  });

  test('[IA-C-212] with everything but the amount it is not pending; after $250.00 it is, and the 24 hours begin', async () => {
    const ids = await receive({ request: noAmount });
    const wanting = ids.request.pendingDecisions[0]?.findings.filter(({ holds }) => holds !== true);
    expect(wanting?.map((finding) => finding.test)).toEqual(['specific-payment-proposed']);
    expect(await deadlinesOf(house, ids.taxpayerId)).toEqual(['supply-missing-parts due 2023-05-10']);
    house.moveTo('2023-04-12T18:45:00.000Z');
    const perfected = await supply(ids, { request: monthly(25_000) }, '2023-04-12T18:45:00.000Z');
    expect(perfected.state).toBe('pending');
    expect(await deadlinesOf(house, ids.taxpayerId)).toContain(
      'identify-pending due 2023-04-13T18:45:00.000Z',
    );
  });

  test('a part that leaves another one missing moves the deadline and asks again', async () => {
    const ids = await receive({ request: noAmount, compliance: unfiled });
    await house.settle();
    house.moveTo(tuesday18);
    const still = await supply(ids, { request: monthly(35_000), compliance: unfiled }, tuesday18);
    expect(still.state).toBe('perfecting');
    const missing = still.pendingDecisions[0]?.findings.filter(({ holds }) => holds === false);
    expect(missing).toMatchObject([
      { test: 'required-returns-filed', cure: { act: 'file-returns', names: ['30 202012', '30 202112'] } },
    ]);
    expect(await deadlinesOf(house, ids.taxpayerId)).toEqual([
      'supply-missing-parts due 2023-05-10 moved',
      'supply-missing-parts due 2023-05-18',
    ]);
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual(['ask-for-missing-parts']);
  });

  test('[IA-B-151] with unfiled returns there is no pending request and no AC 043, and history says why', async () => {
    const ids = await receive({ compliance: unfiled });
    const { taxpayerId, requestId, request } = ids;
    expect(request).toMatchObject({ state: 'perfecting', levyBarred: false });
    const refusal = await officer.refused(requestPendingCodeContract, { taxpayerId, requestId });
    expect(refusal).toMatchObject({ status: 409, possibleFrom: ['pending', 'approval'] });
    expect(request.pendingDecisions[0]).toMatchObject({ outcome: 'not-pending' });
    expect(request.pendingDecisions[0]?.findings).toContainEqual(
      expect.objectContaining({ test: 'required-returns-filed', holds: false }),
    );
    expect(await codesOf(house, taxpayerId)).toEqual([]);
    // The returns are filed and the taxpayer proposes afresh, which is added to the request that is open.
    house.moveTo(tuesday18);
    const proposal = { taxpayerId, receivedAt: tuesday18, channel: 'phone' as const, moduleIds: [] };
    const open = await officer.refused(receiveProposalContract, { ...proposal, given: given() });
    expect(open).toMatchObject({
      code: 'request-must-not-be-open-already',
      leadsTo: { recordId: requestId },
    });
    const afresh = await supply(ids, {}, tuesday18);
    expect(afresh).toMatchObject({ state: 'pending', pendingFrom: '2023-04-18' });
    expect(await deadlinesOf(house, taxpayerId)).toContain('identify-pending due 2023-04-19T13:00:00.000Z');
    house.moveTo('2023-04-19T12:00:00.000Z');
    await officer.must(requestPendingCodeContract, { taxpayerId, requestId: afresh.requestId });
    expect(await codesOf(house, taxpayerId)).toEqual(['971 043 of 2023-04-18 on 30 202112']);
  });

  test('what is supplied arrived neither in the future nor before the last part that is there', async () => {
    const { taxpayerId, requestId } = await receive({ request: noAmount });
    const facts = { taxpayerId, requestId, moduleIds: [], given: given() };
    const late = await officer.refused(supplyFactsContract, {
      ...facts,
      suppliedAt: '2023-04-10T14:00:00.001Z',
    });
    expect(late).toMatchObject({
      code: 'supplied-at-must-not-be-in-the-future',
      fields: [{ field: 'suppliedAt' }],
    });
    const early = await officer.refused(supplyFactsContract, {
      ...facts,
      suppliedAt: '2023-04-10T13:59:59.999Z',
    });
    expect(early).toMatchObject({ code: 'supplied-at-must-not-precede-what-is-there' });
    const received = await officer.refused(receiveProposalContract, {
      taxpayerId,
      receivedAt: '2023-04-10T14:00:00.001Z',
      channel: 'phone',
      moduleIds: [],
      given: given(),
    });
    expect(received).toMatchObject({ code: 'received-at-must-not-be-in-the-future' });
  });
});
