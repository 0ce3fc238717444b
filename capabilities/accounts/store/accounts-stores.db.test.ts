import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  incomeTax,
  newTaxpayer,
  notAssessed,
  type SampleTaxpayer,
} from '../../../scenarios/support/cases.ts';
import { actorOf, type House, openHouse } from '../../../scenarios/support/house.ts';
import { postCode } from '../../../scenarios/support/looking.ts';
import { day } from '#kernel/calendar/day.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { inTransaction, type Lens } from '#platform/db/lens.ts';
import { engines } from '#platform/db/testing.ts';
import { InvariantBroken } from '#platform/record/invariant.ts';
import { inputKind, listInputs } from './input-store.ts';
import { listModules, moduleKind } from './module-store.ts';
import { requestInput } from './request-input.ts';

const officer = actorOf('M. Reyes');

describe.each(engines)('accounts in the database, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  const modulesOf = ({ taxpayerId }: SampleTaxpayer) => house.look((batch) => listModules(batch, taxpayerId));
  const inputsOf = ({ taxpayerId }: SampleTaxpayer) => house.look((batch) => listInputs(batch, taxpayerId));

  async function askFor(sample: SampleTaxpayer, actionCode: string, actor = officer): Promise<void> {
    const asked = { code: '971', actionCode, transactionDay: day('2023-04-03') };
    await house.locked(
      sample.taxpayerId,
      async (tx) => {
        for (const moduleId of sample.moduleIds)
          await requestInput(tx, { taxpayerId: sample.taxpayerId, moduleId, ...asked });
      },
      actor,
    );
  }

  test('a module comes back as it was opened: unknown stays unknown, and zero stays zero', async () => {
    const known = incomeTax(2019, 486_000, { assessedPenaltyCents: 0 });
    const hardly = {
      mft: '30',
      period: '202212',
      kindOfTax: 'individual-income' as const,
    };
    const sample = await newTaxpayer(house, {
      modules: [known, { ...incomeTax(2020, 1), ...notAssessed }, hardly],
    });
    const [first, second, third] = await modulesOf(sample);
    expect(first).toMatchObject({ ...known, taxpayerId: sample.taxpayerId, version: 1, transactions: [] });
    expect(second).toMatchObject({ assessedDay: 'pre-assessed', status: 'unknown', taxCents: 1 });
    const unknown = {
      status: 'unknown',
      taxCents: 'unknown',
      assessedDay: 'unknown',
      timelyFiled: 'unknown',
    };
    expect(third).toMatchObject({ ...hardly, ...unknown, restitution: 'unknown', csedDay: 'unknown' });
  });

  test('codes post in their order, and the row is what its history makes of it', async () => {
    const sample = await newTaxpayer(house);
    const [moduleId = ''] = sample.moduleIds;
    const ids = { taxpayerId: sample.taxpayerId, moduleId };
    const codes = [
      { code: '971', actionCode: '043', onDay: '2023-01-05' },
      { code: '972', actionCode: '043', onDay: '2023-02-01' },
      { code: '971', actionCode: '063', onDay: '2023-02-01' },
    ];
    for (const code of codes) await postCode(house, ids, code);
    const [module] = await modulesOf(sample);
    expect(module?.transactions).toMatchObject(codes);
    expect(module?.version).toBe(4);
    const find = async (lens: Lens) => (await listModules(lens, sample.taxpayerId))[0];
    const rebuilt = await house.look((batch) =>
      rebuildRecord(batch, moduleKind, find, { taxpayerId: sample.taxpayerId, recordId: moduleId }),
    );
    expect(rebuilt).toMatchObject({ equal: true });
  });

  test('a code that a person asks for posts once, on the day it counts from, in the cycle of its posting', async () => {
    const sample = await newTaxpayer(house, {
      modules: [incomeTax(2020, 400_000), incomeTax(2021, 500_000)],
    });
    await askFor(sample, '043');
    expect(await inputsOf(sample)).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
    house.moveTo('2023-04-04T13:00:00.000Z');
    await house.settle();
    await house.settle();
    const posted = { state: 'posted', cycle: '20231403', postedAt: '2023-04-04T13:00:00.000Z' };
    expect(await inputsOf(sample)).toMatchObject([posted, posted]);
    for (const { transactions } of await modulesOf(sample))
      expect(transactions).toEqual([
        { code: '971', actionCode: '043', onDay: '2023-04-03', amountCents: 0, cycle: '20231403' },
      ]);
  });

  test('the program by itself asks for no code', async () => {
    const sample = await newTaxpayer(house);
    for (const name of ['Account feed', 'P. Quist', 'R. Amari'])
      await expect(askFor(sample, '043', actorOf(name))).rejects.toThrow(InvariantBroken);
    expect(await inputsOf(sample)).toEqual([]);
  });

  test('a code on its way lies with staff: the taxpayer sees it only once it has posted', async () => {
    const sample = await newTaxpayer(house, { person: 'R. Amari' });
    await askFor(sample, '063');
    const seenBy = (name: string) =>
      inTransaction(house.runtime.database, house.runtime.clock, async ({ eyes }) => {
        const lens = eyes(actorOf(name));
        const modules = await listModules(lens, sample.taxpayerId);
        return {
          inputs: (await listInputs(lens, sample.taxpayerId)).length,
          codes: modules.flatMap(({ transactions }) => transactions).length,
        };
      });
    expect(await seenBy('M. Reyes')).toEqual({ inputs: 1, codes: 0 });
    expect(await seenBy('R. Amari')).toEqual({ inputs: 0, codes: 0 });
    await house.settle();
    expect(await seenBy('R. Amari')).toEqual({ inputs: 0, codes: 1 });
    expect(await seenBy('K. Oduya')).toEqual({ inputs: 0, codes: 0 });
  });

  test('a row that changed meanwhile is not written over', async () => {
    const sample = await newTaxpayer(house);
    await askFor(sample, '043');
    const [input] = await inputsOf(sample);
    if (input === undefined) throw new Error('nothing was asked for');
    const later = { ...input, state: 'posted' as const, version: 3 };
    const written = await house.locked(sample.taxpayerId, (tx) => inputKind.put(tx, later, 2));
    expect(written).toBe(0);
    expect((await inputsOf(sample))[0]).toMatchObject({ state: 'sent', version: 1 });
  });
});
