import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listModulesContract } from '#capabilities/accounts/api/list-modules.contract.ts';
import { openModuleContract } from '#capabilities/accounts/api/open-module.contract.ts';
import { assignTaxpayerContract } from '#capabilities/casework/api/assign-taxpayer.contract.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { incomeTax } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { findTaxpayerContract } from './find-taxpayer.contract.ts';
import { openByNumberContract } from './open-by-number.contract.ts';
import { recognizeTaxpayerContract } from './recognize-taxpayer.contract.ts';
import { registerTaxpayerContract } from './register-taxpayer.contract.ts';

const address = ['14 Example Street', 'Springfield'];
const known = { kind: 'individual' as const, name: 'R. Amari', addressLines: address };

describe.each(engines)('an account comes for a number that is on record, on %s', (engine) => {
  let house: House;
  let next = 0;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  async function registerByOfficer() {
    const number = { tinKind: 'ssn' as const, tin: `00063${String((next += 1)).padStart(4, '0')}` };
    const taxpayerId = newId();
    const officer = await house.signIn('K. Oduya');
    await officer.must(registerTaxpayerContract, { taxpayerId, ...known, ...number });
    return { taxpayerId, number, officer, feed: await house.signIn('Account feed') };
  }
  const tasksOf = async (officer: Awaited<ReturnType<House['signIn']>>, taxpayerId: string) =>
    (await officer.must(listQueueContract, {})).rows.filter(
      (item) => item.taxpayerId === taxpayerId && item.kind === 'settle-account-difference',
    );

  test('the connected program recognizes whom an officer registered, and puts the account to that record', async () => {
    const { taxpayerId, number, officer, feed } = await registerByOfficer();
    expect(
      await feed.refused(registerTaxpayerContract, { taxpayerId: newId(), ...known, ...number }),
    ).toMatchObject({
      code: 'tin-must-not-be-registered-yet',
    });
    expect((await feed.send(openModuleContract, { taxpayerId, ...incomeTax(2021, 500_000) })).status).toBe(
      404,
    );
    const found = await feed.must(recognizeTaxpayerContract, { ...known, ...number });
    expect(found).toMatchObject({ taxpayerId, name: 'R. Amari', differs: [] });
    expect(JSON.stringify(found)).not.toContain(number.tin);
    await feed.must(openModuleContract, { taxpayerId, ...incomeTax(2021, 500_000) });
    await officer.must(openByNumberContract, {
      ...number,
      channel: 'phone',
      contactWith: 'taxpayer',
      because: 'rang',
    });
    expect((await officer.must(listModulesContract, { taxpayerId })).modules).toHaveLength(1);
    await house.settle();
    expect(await tasksOf(officer, taxpayerId)).toEqual([]);
  });

  test('what the account says otherwise becomes one task, stands in the history, and overwrites nothing', async () => {
    const { taxpayerId, number, officer, feed } = await registerByOfficer();
    const brought = { ...known, name: 'N. Voss', addressLines: ['1 Oak St'], ...number };
    for (let day = 0; day < 2; day += 1) {
      const found = await feed.must(recognizeTaxpayerContract, brought);
      expect(found).toMatchObject({ taxpayerId, name: 'R. Amari', addressLines: address });
      expect(found.differs).toEqual(['name', 'address']);
      await house.settle();
    }
    expect(await tasksOf(officer, taxpayerId)).toHaveLength(1);
    expect(await officer.must(findTaxpayerContract, { taxpayerId })).toMatchObject(known);
    const { entries } = await officer.must(listHistoryContract, { taxpayerId });
    const told = entries.filter(({ event }) => event === 'recognize-taxpayer');
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({ text: 'N. Voss, 1 Oak St', actor: { name: 'Account feed' } });
  });

  test('the task goes to whoever works the case', async () => {
    const { taxpayerId, number, feed } = await registerByOfficer();
    const found = await feed.must(recognizeTaxpayerContract, { ...known, kind: 'estate', ...number });
    expect(found.differs).toEqual(['kind']);
    const worker = await house.signIn('M. Reyes');
    await feed.must(assignTaxpayerContract, { taxpayerId, personId: worker.personId });
    await house.settle();
    expect(await tasksOf(worker, taxpayerId)).toHaveLength(1);
  });

  test('a number that nobody has is refused at its field, and only the connected program asks', async () => {
    const feed = await house.signIn('Account feed');
    const nobody = { ...known, tinKind: 'ssn' as const, tin: '000639999' };
    expect(await feed.refused(recognizeTaxpayerContract, nobody)).toMatchObject({
      code: 'tin-must-be-registered',
    });
    for (const name of ['M. Reyes', 'J. Ortiz', 'V. Lindqvist', 'R. Amari'])
      expect((await (await house.signIn(name)).send(recognizeTaxpayerContract, nobody)).status).toBe(403);
  });
});
