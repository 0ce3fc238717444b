import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listHistoryContract, receiveProposalContract } from '../../../scenarios/support/asks.ts';
import { given, incomeTax, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { recordAgreed } from '../../../scenarios/support/settle.ts';
import { listRequestsContract } from '#capabilities/installment-agreements/api/list-requests.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { listModulesContract } from './list-modules.contract.ts';
import { offsetRefundContract } from './offset-refund.contract.ts';

const morning = '2023-04-03T13:00:00.000Z';

describe.each(engines)('refunds that pay a balance, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, morning);
  });
  afterAll(() => house.close());

  async function agreed() {
    const officer = await house.signIn('M. Reyes');
    const modules = [incomeTax(2021, 894_000)];
    const { taxpayerId, moduleIds } = await newTaxpayer(house, { modules, person: 'R. Amari' });
    const { requestId } = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: morning,
      channel: 'phone',
      moduleIds: [],
      given: given(),
    });
    await recordAgreed({ house, officer }, { taxpayerId, requestId }, 'guaranteed');
    await house.settle();
    const feed = await house.signIn('Account feed');
    return { officer, feed, taxpayerId, moduleId: moduleIds[0] ?? '' };
  }

  test('[IA-A-128] a refund of $600.00 during an agreement is shown as offset to the balance, and the agreement goes on', async () => {
    const { officer, feed, taxpayerId, moduleId } = await agreed();
    const before = await officer.must(listRequestsContract, { taxpayerId });
    const refund = { taxpayerId, moduleId, offsetDay: '2023-04-03', refundCents: 60_000 };
    await feed.must(offsetRefundContract, refund);
    await house.settle();
    const account = await officer.must(listModulesContract, { taxpayerId });
    expect(account.unpaidBalanceOfAssessmentsCents).toBe(834_000);
    expect(account.modules[0]).toMatchObject({ taxCents: 834_000, unpaidBalanceOfAssessmentsCents: 834_000 });
    expect(account.modules[0]?.transactions.at(-1)).toEqual({
      code: '706',
      onDay: '2023-04-03',
      amountCents: -60_000,
    });
    const after = await officer.must(listRequestsContract, { taxpayerId });
    expect(after.agreements.map(({ state, terms }) => [state, terms.paymentCents])).toEqual(
      before.agreements.map(({ state, terms }) => [state, terms.paymentCents]),
    );
    const taxpayer = await house.signIn('R. Amari');
    const { entries } = await taxpayer.must(listHistoryContract, { taxpayerId, telling: 'taxpayer' });
    expect(entries.map(({ wordKey }) => wordKey)).toContain('taxpayer-history.module.offset-refund');
  });

  test('more than is owed, a day to come and a reach into what is not known are refused, each at its field', async () => {
    const { officer, feed, taxpayerId, moduleId } = await agreed();
    const refund = { taxpayerId, moduleId, offsetDay: '2023-04-03', refundCents: 60_000 };
    const known = { accruedPenaltyCents: 0, accruedInterestCents: 0 };
    expect(
      await feed.refused(offsetRefundContract, { ...refund, ...known, refundCents: 894_001 }),
    ).toMatchObject({
      code: 'offset-must-not-exceed-balance',
      fields: [{ field: 'refundCents' }],
    });
    expect(await feed.refused(offsetRefundContract, { ...refund, refundCents: 894_001 })).toMatchObject({
      code: 'balance-must-be-known-for-offset',
    });
    expect(await feed.refused(offsetRefundContract, { ...refund, offsetDay: '2023-04-04' })).toMatchObject({
      code: 'offset-day-must-not-be-in-the-future',
      fields: [{ field: 'offsetDay' }],
    });
    expect((await feed.send(offsetRefundContract, { ...refund, refundCents: 0 })).status).toBe(400);
    expect((await officer.send(offsetRefundContract, refund)).status).toBe(403);
    const { modules } = await officer.must(listModulesContract, { taxpayerId });
    expect(modules[0]).toMatchObject({ taxCents: 894_000 });
  });
});
