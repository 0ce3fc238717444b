import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveInboundItemContract } from '#capabilities/correspondence/api/receive-inbound-item.contract.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { operations } from '#apps/server/operations.ts';
import { newId } from '#platform/ids.ts';
import { engines } from '#platform/db/testing.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { findTaxpayerContract } from './find-taxpayer.contract.ts';
import { linkTaxpayerContract } from './link-taxpayer.contract.ts';
import { openByNumberContract } from './open-by-number.contract.ts';
import { registerTaxpayerContract } from './register-taxpayer.contract.ts';
import { searchTaxpayersContract } from './search-taxpayers.contract.ts';

const because = 'asks to pay by the month';
const onThePhone = { channel: 'phone' as const, contactWith: 'taxpayer' as const, because };
type TinKind = 'ssn' | 'ein';

describe.each(engines)('a taxpayer is opened by the number, on %s', (engine) => {
  let house: House;
  let next = 0;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  const nextTin = (): string => `00061${String((next += 1)).padStart(4, '0')}`;

  async function register(tin: string, by = 'K. Oduya', tinKind: TinKind = 'ssn'): Promise<string> {
    const visitor = await house.signIn(by);
    const taxpayerId = newId();
    const facts = { kind: 'individual' as const, name: 'R. Amari', addressLines: ['14 Example Street'] };
    await visitor.must(registerTaxpayerContract, { taxpayerId, ...facts, tinKind, tin });
    return taxpayerId;
  }

  const registering = (tin: string, tinKind: TinKind = 'ssn') => ({
    taxpayerId: newId(),
    kind: 'individual' as const,
    name: 'Somebody Else',
    tinKind,
    tin,
    addressLines: ['1 Elm St'],
  });
  const opening = (tin: string, tinKind: TinKind = 'ssn') => ({ tinKind, tin, ...onThePhone });
  const logOf = (operation: string, name: string) =>
    house.look((batch) =>
      batch.run(sql<{ taxpayer_ids: string[]; because: string }>`
        select taxpayer_ids, because from platform.read_log
        where operation = ${operation} and actor_id = ${idOf(name)}`),
    );

  test('whoever takes the call sees the taxpayer from then on, and nobody else does', async () => {
    const tin = nextTin();
    const taxpayerId = await register(tin);
    const officer = await house.signIn('M. Reyes');
    expect((await officer.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
    const opened = await officer.must(openByNumberContract, opening(tin));
    expect(opened).toMatchObject({ taxpayerId, name: 'R. Amari', maskedTin: `***-**-${tin.slice(-4)}` });
    expect(JSON.stringify(opened)).not.toContain(tin);
    expect(await officer.must(findTaxpayerContract, { taxpayerId })).toEqual(opened);
    expect((await officer.must(searchTaxpayersContract, { text: tin })).taxpayers).toEqual([opened]);
    const colleague = await house.signIn('Y. Serrano');
    expect((await colleague.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
  });

  test('it gives what a first contact gives, for the reason that was given', async () => {
    const tin = nextTin();
    const taxpayerId = await register(tin);
    await (await house.signIn('M. Reyes')).must(openByNumberContract, opening(tin));
    const grants = await house.look((batch) =>
      batch.run(sql`select compartment, because from platform.access_grant
        where taxpayer_id = ${taxpayerId} and subject_id = ${idOf('M. Reyes')} order by compartment`),
    );
    expect(grants).toEqual(
      ['collection', 'shared'].map((compartment) => ({ compartment, because: `contact: ${because}` })),
    );
  });

  test('the case tells who opened it, when, and why; the log of reads as well; the taxpayer in other words', async () => {
    const tin = nextTin();
    const taxpayerId = await register(tin);
    const officer = await house.signIn('A. Kessler');
    await officer.must(openByNumberContract, { ...opening(tin), contactWith: 'representative' });
    const owner = await house.signIn('K. Oduya');
    const [entry] = (await owner.must(listHistoryContract, { taxpayerId })).entries;
    expect(entry).toMatchObject({
      wordKey: 'history.taxpayer.open-by-number',
      actor: { name: 'A. Kessler', role: 'revenue-officer' },
      text: because,
      about: ['contact-with-representative', 'by-phone'],
    });
    const told = await owner.must(listHistoryContract, { taxpayerId, telling: 'taxpayer' });
    expect(told.entries[0]).toMatchObject({ wordKey: 'taxpayer-history.taxpayer.open-by-number' });
    expect(JSON.stringify(told)).not.toContain(because);
    expect(await logOf('taxpayers.open-by-number', 'A. Kessler')).toEqual([
      { taxpayer_ids: [taxpayerId], because },
    ]);
    const kept = await house.look((batch) =>
      batch.run(sql<{ row: string }>`select h::text as row from platform.history h
        union all select c::text from platform.command c`),
    );
    expect(kept.map(({ row }) => row).join()).not.toContain(tin);
  });

  test('a number that nobody has is refused at its field, the attempt is kept, and registering cures it', async () => {
    const tin = nextTin();
    const officer = await house.signIn('N. Boudreau');
    const sent = { commandId: newId(), ...opening(tin) };
    const refused = await officer.send(openByNumberContract, sent);
    const title = 'No taxpayer with this number is on record. Register the taxpayer.';
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'tin-must-be-registered', title, law: '26 U.S.C. § 6109(a)' },
    });
    expect((refused.body as { fields: unknown }).fields).toEqual([{ field: 'tin', expected: title }]);
    expect(await officer.send(openByNumberContract, sent)).toMatchObject({ status: 409 });
    expect(await logOf('taxpayers.open-by-number', 'N. Boudreau')).toEqual([
      { taxpayer_ids: [], because: `refused: tin-must-be-registered: ${because}` },
    ]);
    await officer.must(registerTaxpayerContract, registering(tin));
    await officer.must(openByNumberContract, opening(tin));
  });

  test('registering a number that is held by somebody unseen is refused without a word on whom, and kept', async () => {
    const tin = nextTin();
    const taxpayerId = await register(tin);
    const again = registering(tin);
    const visible = await (
      await house.signIn('K. Oduya')
    ).refused(registerTaxpayerContract, registering(tin));
    expect(visible).toMatchObject({ leadsTo: { recordKind: 'taxpayer', recordId: taxpayerId } });
    const refused = await (await house.signIn('Y. Serrano')).refused(registerTaxpayerContract, again);
    const { leadsTo: _, ...same } = visible;
    expect(refused).toEqual(same);
    expect(JSON.stringify(refused)).not.toMatch(new RegExp(`${taxpayerId}|Amari|${tin}`));
    expect(await logOf('taxpayers.register-taxpayer', 'Y. Serrano')).toEqual([
      { taxpayer_ids: [again.taxpayerId], because: 'refused: tin-must-not-be-registered-yet' },
    ]);
    const feed = await house.signIn('Account feed');
    expect(await feed.refused(registerTaxpayerContract, registering(tin))).toEqual(same);
    // The cure: the same number, opened.
    const opened = await (await house.signIn('Y. Serrano')).must(openByNumberContract, opening(tin));
    expect(opened.taxpayerId).toBe(taxpayerId);
  });

  test('of two who register one number at once, one does', async () => {
    const tin = nextTin();
    const visitors = await Promise.all(['M. Reyes', 'K. Oduya', 'Y. Serrano'].map(house.signIn));
    const replies = await Promise.all(
      visitors.map((visitor) => visitor.send(registerTaxpayerContract, registering(tin))),
    );
    expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409', '409']);
    const codes = replies.flatMap(({ body }) => (body as { code?: string }).code ?? []);
    expect(new Set(codes)).toEqual(new Set(['tin-must-not-be-registered-yet']));
  });

  test('the kind is part of the number, and that of a person who has no SSN is one of a person', async () => {
    const tin = nextTin();
    const person = await register(tin);
    const business = await register(tin, 'K. Oduya', 'ein');
    const itin = await register('912780042');
    const officer = await house.signIn('M. Reyes');
    const idBy = async (digits: string, kind: TinKind) =>
      (await officer.must(openByNumberContract, opening(digits, kind))).taxpayerId;
    expect(await idBy(tin, 'ein')).toBe(business);
    expect((await officer.send(findTaxpayerContract, { taxpayerId: person })).status).toBe(404);
    expect(await idBy(tin, 'ssn')).toBe(person);
    expect(await idBy('912780042', 'ssn')).toBe(itin);
    expect((await officer.send(openByNumberContract, opening('912780042', 'ein'))).status).toBe(409);
  });

  test('of a couple the number opens the one whose it is', async () => {
    const [hers, his] = [nextTin(), nextTin()];
    const [taxpayerId, linkedId] = [await register(hers), await register(his)];
    const owner = await house.signIn('K. Oduya');
    await owner.must(linkTaxpayerContract, { taxpayerId, linkedId, relation: 'spouse' });
    const officer = await house.signIn('M. Reyes');
    await officer.must(openByNumberContract, opening(his));
    expect((await officer.send(findTaxpayerContract, { taxpayerId: linkedId })).status).toBe(200);
    expect((await officer.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
  });

  test('a clerk opens it for what came by mail, and for nobody on the phone; a manager is told who opens it', async () => {
    const tin = nextTin();
    const taxpayerId = await register(tin);
    const clerk = await house.signIn('P. Quist');
    const refused = await clerk.send(openByNumberContract, opening(tin));
    expect(refused).toMatchObject({ status: 409, body: { code: 'channel-must-be-that-of-mail' } });
    expect((refused.body as { fields: { field: string }[] }).fields.map(({ field }) => field)).toEqual([
      'channel',
    ]);
    expect((await clerk.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
    const opened = await clerk.must(openByNumberContract, { ...opening(tin), channel: 'mail' });
    expect(opened.taxpayerId).toBe(taxpayerId);
    await clerk.must(receiveInboundItemContract, {
      taxpayerId,
      channel: 'mail',
      sentBy: 'taxpayer',
      receivedAt: house.runtime.clock.now(),
      about: 'a letter that asks for time',
    });
    const manager = await house.signIn('J. Ortiz');
    const barred = await manager.send(openByNumberContract, { ...opening(tin), channel: 'mail' });
    expect(barred).toMatchObject({ status: 403, body: { possibleBy: ['revenue-officer', 'ccp-clerk'] } });
  });

  test('only who takes proposals or places mail opens; a mediator, Appeals, a taxpayer or a representative never, whether the number exists or not', async () => {
    const may = openByNumberContract.by;
    expect(may).toEqual(['revenue-officer', 'ccp-clerk']);
    const proposal = operations.find(
      ({ contract }) => contract.operation === 'installment-agreements.receive-proposal',
    );
    expect(may).toEqual(expect.arrayContaining([...(proposal?.contract.by ?? ['nobody'])]));
    const known = nextTin();
    await register(known);
    const names = ['V. Lindqvist', 'E. Sandoval', 'G. Whitlock', 'R. Amari', 'F. Nakamura', 'J. Aldous'];
    for (const name of names) {
      const visitor = await house.signIn(name);
      const replies = [];
      for (const tin of [known, nextTin()])
        replies.push(await visitor.send(openByNumberContract, opening(tin)));
      expect(replies.map(({ status }) => status)).toEqual([403, 403]);
      expect(replies[0]?.text).toBe(replies[1]?.text);
    }
  });

  test('without a whole number, a contact and a reason nothing is looked for', async () => {
    const tin = nextTin();
    await register(tin);
    const officer = await house.signIn('M. Reyes');
    const before = await logOf('taxpayers.open-by-number', 'M. Reyes');
    const wrong = {
      tinKind: 'itin',
      tin: tin.slice(1),
      channel: 'dream',
      contactWith: 'neighbor',
      because: 'x',
    };
    const { status, body } = await officer.send(openByNumberContract, wrong);
    expect(status).toBe(400);
    const fields = (body as { fields: { field: string }[] }).fields.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['because', 'channel', 'contactWith', 'tin', 'tinKind']);
    expect(await logOf('taxpayers.open-by-number', 'M. Reyes')).toEqual(before);
  });

  test('who opens what is seen already is led to it, and the contact is told once more', async () => {
    const tin = nextTin();
    const taxpayerId = await register(tin, 'M. Reyes');
    const officer = await house.signIn('M. Reyes');
    expect((await officer.must(openByNumberContract, opening(tin))).taxpayerId).toBe(taxpayerId);
    const { entries } = await officer.must(listHistoryContract, { taxpayerId });
    expect(entries[0]).toMatchObject({ event: 'open-by-number', text: because });
  });
});

test('who registers a number that is held by somebody unseen does not wait for who works on that case', async () => {
  const house = await openHouse('postgres');
  try {
    const owner = await house.signIn('K. Oduya');
    const taxpayer = { kind: 'individual' as const, name: 'R. Amari', addressLines: ['14 Example Street'] };
    const number = { tinKind: 'ssn' as const, tin: '000619999' };
    const taxpayerId = newId();
    await owner.must(registerTaxpayerContract, { taxpayerId, ...taxpayer, ...number });
    const other = await house.signIn('M. Reyes');
    await house.locked(taxpayerId, async () => {
      const sent = { taxpayerId: newId(), ...taxpayer, ...number };
      const { code } = await other.refused(registerTaxpayerContract, sent);
      expect(code).toBe('tin-must-not-be-registered-yet');
    });
  } finally {
    await house.close();
  }
});
