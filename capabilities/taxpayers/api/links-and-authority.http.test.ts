import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { bringAuthorityIntoForceContract } from './bring-authority-into-force.contract.ts';
import { endAuthorityContract } from './end-authority.contract.ts';
import { fileAuthorityContract } from './file-authority.contract.ts';
import { linkTaxpayerContract } from './link-taxpayer.contract.ts';
import { listAuthoritiesContract } from './list-authorities.contract.ts';
import { listLinkedContract } from './list-linked.contract.ts';
import { registerTaxpayerContract } from './register-taxpayer.contract.ts';

const at = '2023-04-03T13:00:00.000Z';
const form = {
  form: '2848' as const,
  representativeName: 'C. Ames',
  scope: [{ mft: '30', fromPeriod: '201912', toPeriod: '202112' }],
  filedAt: at,
};

describe.each(engines)('links and authority over HTTP, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, at);
  });
  afterAll(() => house.close());

  test('a link stands under both, each from its own side, and a link to somebody hidden is none', async () => {
    const officer = await house.signIn('M. Reyes');
    const owner = await newTaxpayer(house, { name: 'T. Doyle' });
    const business = await newTaxpayer(house, { name: 'Doyle Trucking', kind: 'corporation' });
    const link = {
      taxpayerId: owner.taxpayerId,
      linkedId: business.taxpayerId,
      relation: 'business' as const,
    };
    await officer.must(linkTaxpayerContract, link);
    const seen = async (taxpayerId: string) =>
      (await officer.must(listLinkedContract, { taxpayerId })).linked.map(({ name, relation }) => [
        name,
        relation,
      ]);
    expect(await seen(owner.taxpayerId)).toEqual([['Doyle Trucking', 'business']]);
    expect(await seen(business.taxpayerId)).toEqual([['T. Doyle', 'owner']]);
    const hidden = await newTaxpayer(house, { name: 'H. Idden', officer: 'K. Oduya' });
    const toHidden = { ...link, linkedId: hidden.taxpayerId };
    expect((await officer.send(linkTaxpayerContract, toHidden)).status).toBe(404);
    const toItself = { ...link, linkedId: owner.taxpayerId };
    expect((await officer.send(linkTaxpayerContract, toItself)).body).toMatchObject({
      status: 400,
      fields: [{ field: 'linkedId' }],
    });
  });

  test('an authority is filed, comes into force and ends, and each state offers its own steps', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const filed = await officer.must(fileAuthorityContract, { taxpayerId, ...form });
    const { authorityId } = filed;
    expect(filed).toMatchObject({ state: 'filed', filedDay: '2023-04-03' });
    const ids = { taxpayerId, authorityId };
    expect(await officer.must(bringAuthorityIntoForceContract, ids)).toMatchObject({
      state: 'in-force',
      inForceDay: '2023-04-03',
    });
    expect(await officer.refused(bringAuthorityIntoForceContract, ids)).toMatchObject({ status: 409 });
    const ended = await officer.must(endAuthorityContract, { ...ids, because: 'revoked in writing' });
    expect(ended).toMatchObject({ state: 'ended', endedBecause: 'revoked in writing' });
    expect(ended.moves.some(({ allowed }) => allowed)).toBe(false);
    const { authorities } = await officer.must(listAuthoritiesContract, { taxpayerId });
    expect(authorities.map(({ representativeName }) => representativeName)).toEqual(['C. Ames']);
  });

  test.each([
    ['without a tax', { scope: [] }, 'scope'],
    [
      'for a period that does not exist',
      { scope: [{ ...form.scope[0], toPeriod: '202113' }] },
      'scope.0.toPeriod',
    ],
    [
      'for periods in the wrong order',
      { scope: [{ ...form.scope[0], toPeriod: '201812' }] },
      'scope.0.toPeriod',
    ],
    ['without a name', { representativeName: ' ' }, 'representativeName'],
    ['on no form that there is', { form: '433-D' }, 'form'],
  ])('an authority %s is told at its field', async (_case, change, field) => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const { status, body } = await officer.send(fileAuthorityContract, { taxpayerId, ...form, ...change });
    expect(status).toBe(400);
    expect((body as { fields: { field: string }[] }).fields.map((one) => one.field)).toContain(field);
    expect((await officer.must(listAuthoritiesContract, { taxpayerId })).authorities).toEqual([]);
  });

  test('an authority filed tomorrow is refused', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const sent = { taxpayerId, ...form, filedAt: '2023-04-04T13:00:00.000Z' };
    expect(await officer.refused(fileAuthorityContract, sent)).toMatchObject({
      code: 'filed-at-must-not-be-in-the-future',
      fields: [{ field: 'filedAt' }],
    });
  });

  test('a number on record is refused and leads to whoever has it, if one may see that', async () => {
    const officer = await house.signIn('M. Reyes');
    const facts = { kind: 'individual', name: 'N. Voss', tinKind: 'ssn', tin: '000450888' } as const;
    const sent = () => ({ taxpayerId: newId(), ...facts, addressLines: ['1 Elm St'] });
    const first = sent();
    await officer.must(registerTaxpayerContract, first);
    expect(await officer.refused(registerTaxpayerContract, sent())).toMatchObject({
      code: 'tin-must-not-be-registered-yet',
      leadsTo: { recordKind: 'taxpayer', recordId: first.taxpayerId },
    });
  });
});
