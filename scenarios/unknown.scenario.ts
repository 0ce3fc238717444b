import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#platform/db/testing.ts';
import { receiveProposalContract, recordAgreementContract, supplyFactsContract } from './support/asks.ts';
import { type Changes, given, newTaxpayer, noAmount } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { deadlinesOf, openTasksOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';
import { recordAgreed } from './support/settle.ts';

const at = '2023-04-03T13:00:00.000Z';
const returnsUnknown = { compliance: { returns: 'unknown' as const } };

describe.each(engines)('a request of which something is not known, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, at);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  async function receive(changes: Changes) {
    house.moveTo(at);
    const { taxpayerId } = await newTaxpayer(house);
    const proposal = { taxpayerId, receivedAt: at, channel: 'fax' as const, moduleIds: [] };
    const request = await officer.must(receiveProposalContract, { ...proposal, given: given(changes) });
    await house.settle();
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

  test('the fact is asked of the officer, not of the taxpayer, and the request waits unharmed', async () => {
    const { taxpayerId, request } = await receive(returnsUnknown);
    expect(request).toMatchObject({ state: 'received', levyBarred: false });
    const unknown = request.pendingDecisions[0]?.findings.filter(({ holds }) => holds === 'unknown');
    expect(unknown).toMatchObject([{ test: 'required-returns-filed', cure: { act: 'look-up-returns' } }]);
    expect(await openTasksOf(house, taxpayerId)).toEqual(['learn-missing-facts']);
    expect(await deadlinesOf(house, taxpayerId)).toEqual([]);
  });

  test('once the fact is there the request is pending from the moment at which it came', async () => {
    const ids = await receive(returnsUnknown);
    const known = '2023-04-05T18:20:00.000Z';
    house.moveTo(known);
    const pending = await supply(ids, {}, known);
    expect(pending).toMatchObject({ state: 'pending', pendingFrom: '2023-04-05', completedAt: known });
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual(['decide-request', 'input-pending-code']);
    expect(await deadlinesOf(house, ids.taxpayerId)).toEqual([
      'identify-pending due 2023-04-06T18:20:00.000Z',
    ]);
  });

  test('a known failure beats what is not known: the part is asked for', async () => {
    const { request } = await receive({ ...returnsUnknown, request: noAmount });
    expect(request.state).toBe('perfecting');
  });

  test('facts that leave another one unknown leave one task, not two', async () => {
    const ids = await receive({ ...returnsUnknown, taxpayer: { bankruptcy: 'unknown' } });
    const still = await supply(ids, returnsUnknown, at);
    expect(still.state).toBe('received');
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual(['learn-missing-facts']);
  });

  test('a fact that ends the question ends its task: what cannot be processed waits for nobody here', async () => {
    const ids = await receive(returnsUnknown);
    const state = 'pending' as const;
    const offer = { kind: 'offer-in-compromise' as const, state, modules: ['30 202112'] };
    const bankruptcy = { petitionDay: '2022-10-01', prePetitionAgreement: true } as const;
    const over = await supply(ids, { taxpayer: { otherResolutions: [offer], bankruptcy } }, at);
    expect(over.state).toBe('not-processable');
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual([]);
  });

  test('what is not known for the agreement bars the agreement alone, never the protection', async () => {
    const ids = await receive({ request: { dueDayOfMonth: 'unknown' } });
    expect(ids.request).toMatchObject({ state: 'pending', levyBarred: true });
    const { taxpayerId, requestId } = ids;
    const refusal = await officer.refused(recordAgreementContract, { taxpayerId, requestId });
    expect(refusal.findings).toContainEqual(
      expect.objectContaining({ test: 'due-day-chosen', holds: 'unknown' }),
    );
    await supply(ids, {}, at);
    const approved = await recordAgreed({ house, officer }, { taxpayerId, requestId }, 'guaranteed');
    expect(approved).toMatchObject({ state: 'approved', pendingFrom: '2023-04-03' });
  });
});
