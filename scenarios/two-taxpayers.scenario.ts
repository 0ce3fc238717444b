import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '#apps/server/operations.ts';
import { warmUp } from '#apps/server/warm-up.ts';
import { engines } from '#platform/db/testing.ts';
import {
  listOwnTaxpayersContract,
  listQueueContract,
  receiveProposalContract,
  searchTaxpayersContract,
  supplyFactsContract,
} from './support/asks.ts';
import { given, incomeTax, monthly, newTaxpayer, noAmount } from './support/cases.ts';
import { type House, idOf, openHouse } from './support/house.ts';
import {
  askedWithoutNames,
  namedBy,
  type Names,
  namesOfNothing,
  questionAbout,
  strangeNames,
} from './support/questions.ts';
import type { Asked, Reply, Visitor } from './support/visitor.ts';
import { wholeCase } from './support/whole-case.ts';

const at = '2023-04-03T13:00:00.000Z';
type Listed = Asked & { readonly by: readonly string[] };
const contracts = operations.map(({ contract }) => contract as unknown as Listed);
const asOf = (name: string): Listed => {
  const found = contracts.find(({ operation }) => operation === name);
  if (found === undefined) throw new Error(`there is no operation ${name}`);
  return found;
};

/** What names something of a taxpayer: asked about what is hidden and about what does not exist. */
const naming = contracts.filter((contract) => namedBy(contract).length > 0);

/** The lists that ask for nothing. */
const unconditional = contracts
  .filter(({ kind, input }) => kind === 'query' && input.safeParse({}).success)
  .map(({ operation }) => operation);

/** Who is on the side of one taxpayer, and may never learn of the other. */
const here = [
  { name: 'M. Reyes', role: 'revenue-officer' },
  { name: 'J. Ortiz', role: 'group-manager' },
  { name: 'R. Amari', role: 'taxpayer' },
] as const;

/** Nobody has given these a case. */
const elsewhere = [
  { name: 'V. Lindqvist', role: 'mediator' },
  { name: 'F. Nakamura', role: 'representative' },
] as const;

/** What names a taxpayer or what it owes, and nothing that was done about it. */
const ofTaxpayer: readonly string[] = ['taxpayerId', 'moduleId'];

describe.each(engines)('two taxpayers, two offices, on %s', (engine) => {
  let house: House;
  let mine: Names;
  let theirs: Names;
  const visitors = new Map<string, Visitor>();

  const visitor = (name: string): Visitor => {
    const found = visitors.get(name);
    if (found === undefined) throw new Error(`${name} has not signed in`);
    return found;
  };

  beforeAll(async () => {
    house = await openHouse(engine, at);
    mine = await wholeCase(house, 'R. Amari', 'M. Reyes', [incomeTax(2021, 894_000)]);
    theirs = await wholeCase(house, 'L. Holt', 'K. Oduya', [incomeTax(2020, 777_123)]);
    for (const { name } of [...here, ...elsewhere]) visitors.set(name, await house.signIn(name));
  });
  afterAll(() => house.close());

  /** What of an answer could tell one from another, with the names that were asked about struck out. */
  function telling({ status, text, headers }: Reply, names: Names): string {
    const struck = Object.values(names).reduce((left, name) => left.replaceAll(name, '·'), text);
    const { 'content-type': type, 'cache-control': cache } = headers;
    return JSON.stringify({ status, type, cache, struck });
  }

  const about = (contract: Asked, names: Names): object => questionAbout(contract, names, idOf('K. Oduya'));

  test('every operation is asked about here, and whose every id is, is known', () => {
    const asked = [...naming.map(({ operation }) => operation), ...askedWithoutNames];
    expect(asked.toSorted()).toEqual(contracts.map(({ operation }) => operation).toSorted());
    expect(contracts.flatMap((one) => strangeNames(one).map((id) => `${one.operation} ${id}`))).toEqual([]);
  });

  test.each([...here, ...elsewhere])(
    'to the $role, what is hidden and what does not exist are byte for byte the same',
    async ({ name, role }) => {
      const nothing = namesOfNothing();
      for (const contract of naming.filter(({ by }) => by.includes(role))) {
        const one = await visitor(name).send(contract, about(contract, theirs));
        const other = await visitor(name).send(contract, about(contract, nothing));
        expect(`${contract.operation} ${one.status} ${one.text}`).toContain(`${contract.operation} 404 `);
        expect(`${contract.operation} ${telling(one, theirs)}`).toBe(
          `${contract.operation} ${telling(other, nothing)}`,
        );
      }
    },
  );

  test.each(here)(
    'to the $role, a hidden thing under a taxpayer of one’s own is nothing either',
    async ({ name, role }) => {
      const { taxpayerId, moduleId } = mine;
      const crossed = { ...theirs, taxpayerId };
      const absent = { ...namesOfNothing(), taxpayerId };
      // Whoever holds the case may act on the taxpayer itself; only what lies under it is asked for here.
      const beneath = naming.filter((one) => namedBy(one).some((head) => !ofTaxpayer.includes(head)));
      for (const contract of beneath.filter(({ by }) => by.includes(role))) {
        const one = await visitor(name).send(contract, about(contract, crossed));
        const other = await visitor(name).send(contract, about(contract, absent));
        // A list under a taxpayer of one's own may be narrowed to what it has nothing of; nothing is done.
        expect(`${contract.operation} ${one.status}`).toMatch(
          contract.kind === 'query' ? /(?:404|200)$/ : /4\d\d$/,
        );
        expect(`${contract.operation} ${telling(one, crossed)}`).toBe(
          `${contract.operation} ${telling(other, absent)}`,
        );
      }
      expect(moduleId).not.toBe(theirs.moduleId);
    },
  );

  test('the questions that the server puts for nobody when it starts are answered, and read no taxpayer', async () => {
    const readSoFar = () =>
      house.look((batch) => batch.run<{ count: string }>(sql`select count(*) from platform.read_log`));
    const before = await readSoFar();
    expect(await warmUp(house.runtime, operations)).toEqual([]);
    expect(await readSoFar()).toEqual(before);
  });

  test('a module of another taxpayer is as unknown as one that does not exist', async () => {
    const ask = async (moduleId: string): Promise<Reply> =>
      await visitor('M. Reyes').send(receiveProposalContract, {
        taxpayerId: mine.taxpayerId,
        receivedAt: at,
        channel: 'phone',
        moduleIds: [moduleId],
        given: given({ request: { ...monthly(35_000), liability: 'named' } }),
      });
    const nothing = namesOfNothing();
    const hidden = await ask(theirs.moduleId);
    expect(hidden).toMatchObject({ status: 409, body: { code: 'module-must-be-owed-by-taxpayer' } });
    expect(telling(hidden, theirs)).toBe(telling(await ask(nothing.moduleId), nothing));
  });

  /** Everything that somebody can get to see without naming anything hidden. */
  async function everythingSeenBy({ name, role }: (typeof here)[number]): Promise<readonly string[]> {
    const queries = naming
      .filter(({ kind }) => kind === 'query')
      .map((contract): [string, object] => [contract.operation, about(contract, mine)]);
    const lists: [string, object][] = [
      ['taxpayers.search-taxpayers', { text: '' }],
      ['taxpayers.search-taxpayers', { text: 'Holt' }],
      ['taxpayers.search-taxpayers', { text: '000900002' }],
      ['casework.list-queue', { whose: 'mine' }],
      ['casework.list-queue', { whose: 'team' }],
      ['casework.list-queue', { whose: 'office' }],
      ['program.find-by-number', { text: Object.values(theirs).join(' ').slice(0, 300) }],
      ['accounts.list-balances', { taxpayerIds: [theirs.taxpayerId, mine.taxpayerId] }],
      ...unconditional.map((operation): [string, object] => [operation, {}]),
    ];
    const texts: string[] = [];
    for (const [operation, question] of [...queries, ...lists]) {
      const contract = asOf(operation);
      if (!contract.by.includes(role)) continue;
      const { status, text } = await visitor(name).send(contract, question);
      texts.push(`${operation} ${status} ${text}`);
    }
    return texts;
  }

  test.each(here)('nothing that the $role sees names the other taxpayer', async (somebody) => {
    const texts = await everythingSeenBy(somebody);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.join()).toContain(mine.taxpayerId);
    const marks = [...Object.values(theirs), 'Holt', '000900002', '777123', '7,771.23', idOf('K. Oduya')];
    for (const text of texts) expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
  });

  test.each(here)(
    'nothing that the $role sees or counts changes with what happens to the other',
    async (somebody) => {
      const before = await everythingSeenBy(somebody);
      const officer = await house.signIn('K. Oduya');
      await officer.must(supplyFactsContract, {
        taxpayerId: theirs.taxpayerId,
        requestId: theirs.requestId,
        suppliedAt: at,
        moduleIds: [],
        given: given({ request: noAmount }),
      });
      await newTaxpayer(house, { name: 'L. Holt', officer: 'K. Oduya' });
      await house.settle();
      expect(await everythingSeenBy(somebody)).toEqual(before);
    },
  );

  test('searches and queues count what one may see, and no more', async () => {
    const search = async (name: string, text: string): Promise<number> =>
      (await (await house.signIn(name)).must(searchTaxpayersContract, { text })).taxpayers.length;
    expect(await search('M. Reyes', '')).toBe(1);
    expect(await search('M. Reyes', 'Holt')).toBe(0);
    expect(await search('M. Reyes', '000-90-0002')).toBe(0);
    expect(await search('K. Oduya', '000-90-0002')).toBe(1);
    const team = await visitor('J. Ortiz').must(listQueueContract, { whose: 'team' });
    expect(team.counts.all).toBe(team.rows.length);
    expect(new Set(team.rows.map(({ taxpayerId }) => taxpayerId))).toEqual(new Set([mine.taxpayerId]));
    const own = await visitor('R. Amari').must(listOwnTaxpayersContract, {});
    expect(own.taxpayers.map(({ taxpayerId }) => taxpayerId)).toEqual([mine.taxpayerId]);
  });
});
