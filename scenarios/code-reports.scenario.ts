import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainLateCodeContract } from '#capabilities/installment-agreements/api/explain-late-code.contract.ts';
import { listCodeTimelinessContract } from '#capabilities/installment-agreements/api/list-code-timeliness.contract.ts';
import { listPendingCodesContract } from '#capabilities/installment-agreements/api/list-pending-codes.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { receiveProposalContract, requestPendingCodeContract } from './support/asks.ts';
import { given, incomeTax, newTaxpayer } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';

describe.each(engines)('what a manager sees of pending codes, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, '2023-04-10T14:00:00.000Z');
    officer = await house.signIn('M. Reyes');
    manager = await house.signIn('J. Ortiz');
  });
  afterAll(() => house.close());

  async function receive(at: string, name: string) {
    house.moveTo(at);
    const modules = [incomeTax(2019, 486_000), incomeTax(2021, 394_000)];
    const { taxpayerId } = await newTaxpayer(house, { modules, name });
    const { requestId } = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: at,
      channel: 'phone',
      moduleIds: [],
      given: given(),
    });
    return { taxpayerId, requestId };
  }

  test('[IA-A-241] [IA-C-217] hours left, hours late, asked and not posted, and how long each took and why', async () => {
    const late = await receive('2023-04-10T14:00:00.000Z', 'L. Late');
    const soon = await receive('2023-04-11T00:00:00.000Z', 'S. Soon');
    const coded = await receive('2023-04-11T01:00:00.000Z', 'C. Coded');
    house.moveTo('2023-04-11T20:00:00.000Z');
    await officer.must(requestPendingCodeContract, coded);
    const before = await manager.must(listPendingCodesContract, {});
    expect(before.awaiting.map(({ taxpayerName, minutesLeft }) => [taxpayerName, minutesLeft])).toEqual([
      ['L. Late', -6 * 60],
      ['S. Soon', 4 * 60],
    ]);
    expect(before.awaiting[0]?.lacking).toEqual(['30 201912', '30 202112']);
    expect(before.unposted.map(({ taxpayerName, module }) => `${taxpayerName} ${module}`)).toEqual([
      'C. Coded 30 201912',
      'C. Coded 30 202112',
    ]);
    await house.settle();
    expect((await manager.must(listPendingCodesContract, {})).unposted).toEqual([]);
    await officer.must(requestPendingCodeContract, late);
    await officer.must(explainLateCodeContract, { ...late, because: 'The line to the master file was down' });
    const { rows, counts } = await manager.must(listCodeTimelinessContract, {});
    expect(counts).toEqual({ all: 3, breaches: 1, incomplete: 0 });
    expect(rows.map(({ taxpayerName, result, lateBecause }) => [taxpayerName, result, lateBecause])).toEqual([
      ['L. Late', 'breach', 'The line to the master file was down'],
      ['S. Soon', 'waiting', undefined],
      ['C. Coded', 'on-time', undefined],
    ]);
    house.moveTo('2023-04-12T00:01:00.000Z');
    const after = await manager.must(listCodeTimelinessContract, {});
    expect(after.counts).toEqual({ all: 3, breaches: 1, incomplete: 1 });
    expect(after.rows.find(({ requestId }) => requestId === soon.requestId)).toMatchObject({
      result: 'incomplete',
      missing: ['30 201912', '30 202112'],
    });
  });

  test('officers have no such report, and another group’s manager sees none of these cases', async () => {
    expect((await officer.send(listPendingCodesContract, {})).status).toBe(403);
    const other = await house.signIn('F. Brandt');
    const reply = await other.send(listCodeTimelinessContract, {});
    expect(reply.status === 403 || (reply.body as { rows: unknown[] }).rows.length === 0).toBe(true);
  });
});
