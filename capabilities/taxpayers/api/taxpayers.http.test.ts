import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { admitPersonContract } from './admit-person.contract.ts';
import { findTaxpayerContract } from './find-taxpayer.contract.ts';
import { listOwnTaxpayersContract } from './list-own-taxpayers.contract.ts';
import { registerTaxpayerContract } from './register-taxpayer.contract.ts';
import { searchHitsMost, searchTaxpayersContract } from './search-taxpayers.contract.ts';
import { showTinContract } from './show-tin.contract.ts';

const facts = {
  kind: 'individual' as const,
  name: 'R. Amari',
  tinKind: 'ssn' as const,
  addressLines: ['14 Example Street'],
};

describe.each(engines)('taxpayers over HTTP, on %s', (engine) => {
  let house: House;
  let next = 100;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  const nextTin = (): string => `000450${String((next += 1)).padStart(3, '0')}`;

  async function register(by = 'M. Reyes', tin = nextTin()): Promise<string> {
    const visitor = await house.signIn(by);
    const taxpayerId = newId();
    await visitor.must(registerTaxpayerContract, { taxpayerId, ...facts, tin });
    return taxpayerId;
  }

  test('whoever registers a taxpayer sees it, masked; others do not', async () => {
    const officer = await house.signIn('M. Reyes');
    const taxpayerId = await register('M. Reyes', '000460142');
    const view = await officer.must(findTaxpayerContract, { taxpayerId });
    const { kind, name, addressLines } = facts;
    const shown = { kind, name, addressLines, language: 'en', maskedTin: '***-**-0142' };
    expect(view).toEqual({ taxpayerId, ...shown });
    const other = await house.signIn('K. Oduya');
    expect((await other.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
  });

  test('what cannot be read is told field by field, and nothing is registered', async () => {
    const officer = await house.signIn('M. Reyes');
    const wrong = {
      taxpayerId: 'one',
      kind: 'person',
      name: ' ',
      tinKind: 'ssn',
      tin: '000-45-0142',
      addressLines: [],
      color: 'red',
    };
    const { status, body } = await officer.send(registerTaxpayerContract, wrong);
    expect(status).toBe(400);
    const fields = (body as { fields: { field: string }[] }).fields.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['addressLines', 'color', 'kind', 'name', 'taxpayerId', 'tin']);
  });

  test('the same call registers once; the same id in another call, or the same number, is refused', async () => {
    const officer = await house.signIn('M. Reyes');
    const tin = nextTin();
    const sent = { commandId: newId(), taxpayerId: newId(), ...facts, tin };
    const first = await officer.send(registerTaxpayerContract, sent);
    const again = await officer.send(registerTaxpayerContract, sent);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    const reused = await officer.send(registerTaxpayerContract, { ...sent, name: 'S. Other' });
    expect(reused).toMatchObject({ status: 409, body: { code: 'command-id-must-not-be-reused' } });
    const sameId = await officer.send(registerTaxpayerContract, { ...sent, commandId: newId() });
    expect(sameId).toMatchObject({ status: 409, body: { code: 'taxpayer-must-not-exist-yet' } });
    const sameNumber = await officer.send(registerTaxpayerContract, {
      taxpayerId: newId(),
      ...facts,
      tin,
    });
    expect(sameNumber).toMatchObject({
      status: 409,
      body: { code: 'tin-must-not-be-registered-yet', fields: [{ field: 'tin' }] },
    });
  });

  test('a number is shown in full against a reason alone, and the log keeps who asked and why', async () => {
    const taxpayerId = await register('M. Reyes', '000450999');
    const officer = await house.signIn('M. Reyes');
    expect((await officer.send(showTinContract, { taxpayerId, because: ' ' })).status).toBe(400);
    const because = 'read back on the phone';
    expect(await officer.must(showTinContract, { taxpayerId, because })).toEqual({
      kind: 'ssn',
      digits: '000450999',
    });
    const reads = await house.look((batch) =>
      batch.run(sql<{ actor_id: string; because: string }>`
        select actor_id, because from platform.read_log where operation = 'taxpayers.show-tin'
          and ${taxpayerId}::uuid = any (taxpayer_ids)`),
    );
    expect(reads).toEqual([{ actor_id: idOf('M. Reyes'), because }]);
  });

  test('a person sees the own record from the admission on, and no other', async () => {
    const feed = await house.signIn('Account feed');
    const taxpayerId = await register('Account feed');
    await register('Account feed');
    const person = await house.signIn('R. Amari');
    expect((await person.must(listOwnTaxpayersContract, {})).taxpayers).toEqual([]);
    expect((await person.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
    await feed.must(admitPersonContract, { taxpayerId, personId: idOf('R. Amari') });
    const own = await person.must(listOwnTaxpayersContract, {});
    expect(own.taxpayers.map((one) => one.taxpayerId)).toEqual([taxpayerId]);
    expect((await person.send(searchTaxpayersContract, { text: '' })).status).toBe(403);
    expect((await person.send(showTinContract, { taxpayerId, because: 'it is mine' })).status).toBe(403);
  });

  test('a search lists so many, and says that there are more', async () => {
    const clerk = await house.signIn('Y. Serrano');
    for (let count = 0; count <= searchHitsMost; count += 1) await register('Y. Serrano');
    const all = await clerk.must(searchTaxpayersContract, { text: 'amari' });
    expect([all.taxpayers.length, all.more]).toEqual([searchHitsMost, true]);
    expect(await clerk.must(searchTaxpayersContract, { text: 'nobody' })).toEqual({
      taxpayers: [],
      more: false,
    });
  });
});
