import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incomeTax, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { listBalancesContract } from './list-balances.contract.ts';
import { listModulesContract } from './list-modules.contract.ts';
import { openModuleContract } from './open-module.contract.ts';

describe.each(engines)('modules over HTTP, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  test('the balance of assessments is of all modules together, and unknown while one part of it is', async () => {
    const officer = await house.signIn('M. Reyes');
    const assessed = { assessedPenaltyCents: 100_000, assessedInterestCents: 50_000 };
    const modules = [incomeTax(2019, 600_000, assessed), incomeTax(2020, 400_000)];
    const { taxpayerId } = await newTaxpayer(house, { modules });
    const known = await officer.must(listModulesContract, { taxpayerId });
    expect(known.unpaidBalanceOfAssessmentsCents).toBe(1_150_000);
    expect(known.modules.map((module) => module.unpaidBalanceOfAssessmentsCents)).toEqual([750_000, 400_000]);
    await officer.must(openModuleContract, {
      taxpayerId,
      ...incomeTax(2021, 1, { taxCents: 'unknown' }),
    });
    const partly = await officer.must(listModulesContract, { taxpayerId });
    expect(partly.unpaidBalanceOfAssessmentsCents).toBe('unknown');
  });

  test('balances of several taxpayers are told at once, of those alone that one sees', async () => {
    const officer = await house.signIn('M. Reyes');
    const other = await house.signIn('K. Oduya');
    const { taxpayerId } = await newTaxpayer(house, { modules: [incomeTax(2019, 600_000)] });
    const unknown = await newTaxpayer(house, { modules: [incomeTax(2021, 1, { taxCents: 'unknown' })] });
    const taxpayerIds = [taxpayerId, unknown.taxpayerId, newId()];
    const { balances } = await officer.must(listBalancesContract, { taxpayerIds });
    const amounts = new Map(balances.map((one) => [one.taxpayerId, one.unpaidBalanceOfAssessmentsCents]));
    expect(amounts).toEqual(
      new Map<string, unknown>([
        [taxpayerId, 600_000],
        [unknown.taxpayerId, 'unknown'],
      ]),
    );
    expect((await other.must(listBalancesContract, { taxpayerIds })).balances).toEqual([]);
  });

  test('a module is opened once: the same call again is the first one, another one is refused', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house, { modules: [] });
    const sent = { commandId: newId(), taxpayerId, ...incomeTax(2021, 894_000) };
    const first = await officer.send(openModuleContract, sent);
    expect((await officer.send(openModuleContract, sent)).body).toEqual(first.body);
    const other = await officer.refused(openModuleContract, { ...sent, commandId: newId() });
    expect(other).toMatchObject({
      status: 409,
      code: 'module-must-not-be-open-yet',
      fields: [{ field: 'period' }],
    });
    expect((await officer.must(listModulesContract, { taxpayerId })).modules).toHaveLength(1);
  });

  test('what is not assessed yet was not assessed in the future', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house, { modules: [] });
    const tomorrow = incomeTax(2022, 100_000, { assessedDay: '2023-04-04' });
    const refusal = await officer.refused(openModuleContract, { taxpayerId, ...tomorrow });
    expect(refusal).toMatchObject({ status: 409, code: 'assessed-day-must-not-be-in-the-future' });
    const today = incomeTax(2022, 100_000, { assessedDay: '2023-04-03' });
    expect((await officer.send(openModuleContract, { taxpayerId, ...today })).status).toBe(200);
  });

  test('what cannot be read is told field by field', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house, { modules: [] });
    const wrong = { mft: '3', period: '202113', kindOfTax: 'income', taxCents: 1.5, timelyFiled: 'yes' };
    const { status, body } = await officer.send(openModuleContract, { taxpayerId, ...wrong });
    expect(status).toBe(400);
    const fields = (body as { fields: { field: string; expected: string }[] }).fields;
    expect(fields.map(({ field }) => field).toSorted()).toEqual(Object.keys(wrong).toSorted());
    expect(fields.find(({ field }) => field === 'mft')?.expected).toContain('two digits');
  });

  test('a taxpayer sees the own modules and no code that is on its way', async () => {
    const { taxpayerId } = await newTaxpayer(house, { person: 'R. Amari' });
    const person = await house.signIn('R. Amari');
    const seen = await person.must(listModulesContract, { taxpayerId });
    expect([seen.modules.length, seen.inputs]).toEqual([1, []]);
    const other = await newTaxpayer(house);
    expect((await person.send(listModulesContract, { taxpayerId: other.taxpayerId })).status).toBe(404);
    expect((await person.send(openModuleContract, { taxpayerId })).status).toBe(403);
  });
});
