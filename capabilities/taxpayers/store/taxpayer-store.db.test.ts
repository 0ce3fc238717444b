import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { admitPersonContract } from '../api/admit-person.contract.ts';
import { registerTaxpayerContract } from '../api/register-taxpayer.contract.ts';
import { findTaxpayer, listTaxpayers, searchTaxpayers, taxpayerKind } from './taxpayer-store.ts';
import { findTaxpayerIdByTin, findTin } from './tin-store.ts';

describe.each(engines)('taxpayers in the database, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  async function register(name: string, tin: string, language: 'en' | 'es' = 'en'): Promise<string> {
    const feed = await house.signIn('Account feed');
    const taxpayerId = newId();
    await feed.must(registerTaxpayerContract, {
      taxpayerId,
      kind: 'individual',
      name,
      tinKind: 'ssn',
      tin,
      addressLines: ['1 Elm St', 'Springfield, VA 22150'],
      language,
    });
    return taxpayerId;
  }

  test('a taxpayer comes back as it was registered, with the number by its last four digits', async () => {
    const taxpayerId = await register('J. Núñez Ortega', '000111234', 'es');
    const found = await house.look((batch) => findTaxpayer(batch, taxpayerId));
    expect(found).toEqual({
      taxpayerId,
      compartment: 'shared',
      state: 'registered',
      version: 1,
      kind: 'individual',
      name: 'J. Núñez Ortega',
      language: 'es',
      tinKind: 'ssn',
      tinLastFour: '1234',
      addressLines: ['1 Elm St', 'Springfield, VA 22150'],
      personIds: [],
      links: [],
    });
    expect(await house.look((batch) => listTaxpayers(batch, [taxpayerId, newId()]))).toEqual([found]);
  });

  test('the number lies in the database in no readable form, and is found by its keyed hash', async () => {
    const taxpayerId = await register('K. Probe', '000987651');
    const { cipher } = house.runtime.tools;
    const everything = await house.look(async (batch) => {
      const rows = await batch.run(sql<{ row: string }>`
        select t::text as row from taxpayers.tin t union all select h::text from platform.history h
        union all select c::text from taxpayers.taxpayer c`);
      const [raw] = await batch.run(sql<{ encrypted: Buffer; hash: Buffer }>`
        select encrypted, hash from taxpayers.tin where taxpayer_id = ${taxpayerId}`);
      return { text: rows.map(({ row }) => row).join(), raw };
    });
    expect(everything.text).not.toContain('000987651');
    expect(everything.raw?.encrypted.toString('latin1')).not.toContain('000987651');
    expect(everything.raw?.hash.equals(cipher.hash('000987651'))).toBe(true);
    const answer = await house.look(async (batch) => ({
      tin: await findTin(batch, cipher, taxpayerId),
      byTin: await findTaxpayerIdByTin(batch, cipher, 'ssn', '000987651'),
      byOtherKind: await findTaxpayerIdByTin(batch, cipher, 'ein', '000987651'),
    }));
    expect(answer).toEqual({
      tin: { kind: 'ssn', digits: '000987651' },
      byTin: taxpayerId,
      byOtherKind: undefined,
    });
  });

  test('a search takes the signs of a name for what they are, and part of a number finds nothing', async () => {
    await register('100% Ltd_Owner \\ Co', '000222333');
    const names = (namePart: string, tin = ''): Promise<readonly string[]> =>
      house.look(async (batch) => {
        const tinHash = house.runtime.tools.cipher.hash(tin);
        return (await searchTaxpayers(batch, { namePart, tinHash }, 50)).map(({ name }) => name);
      });
    const only = ['100% Ltd_Owner \\ Co'];
    expect(await names('0% l')).toEqual(only);
    expect(await names('d_o')).toEqual(only);
    expect(await names('\\ C')).toEqual(only);
    expect(await names('Ltd%Owner')).toEqual([]);
    expect(await names('LtdXOwner')).toEqual([]);
    expect(await names('no such name', '000222333')).toEqual(only);
    expect(await names('no such name', '00022233')).toEqual([]);
    expect(await names('no such name', '2333')).toEqual([]);
  });

  test('persons who are admitted in any order make the same row as their history', async () => {
    const taxpayerId = await register('M. Joint', '000333444');
    const feed = await house.signIn('Account feed');
    for (const name of ['S. Marín', 'R. Amari', 'L. Holt', 'R. Amari'])
      await feed.must(admitPersonContract, { taxpayerId, personId: idOf(name) });
    const { rebuilt, stored, equal } = await house.look((batch) =>
      rebuildRecord(batch, taxpayerKind, findTaxpayer, { taxpayerId, recordId: taxpayerId }),
    );
    expect(rebuilt).toEqual(stored);
    expect(equal).toBe(true);
    expect(stored?.personIds).toHaveLength(3);
  });
});
