import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given, incomeTax, monthly, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { actorOf, type House, openHouse } from '../../../scenarios/support/house.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { listModules } from '#capabilities/accounts/records.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { receiveProposalContract } from '../api/receive-proposal.contract.ts';
import { supplyFactsContract } from '../api/supply-facts.contract.ts';
import { withdrawRequestContract } from '../api/withdraw-request.contract.ts';
import { agreementRequestKind, findRequest, listRequests } from './agreement-request-store.ts';
import { agreementKind, findAgreement, listAgreements } from './agreement-store.ts';
import { recordAgreed } from '../../../scenarios/support/settle.ts';

const at = '2023-04-03T13:00:00.000Z';

describe.each(engines)('requests and agreements in the database, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, at);
  });
  afterAll(() => house.close());

  async function threeYears() {
    const modules = [2019, 2020, 2021].map((year) => incomeTax(year, 200_000));
    return await newTaxpayer(house, { modules, person: 'R. Amari' });
  }

  /** The modules that are not named, each with a reason. */
  async function restOf(taxpayerId: string, named: readonly string[]) {
    const modules = await house.look((batch) => listModules(batch, taxpayerId));
    const left = modules.filter(({ moduleId }) => !named.includes(moduleId));
    return left.map(({ moduleId }) => ({ moduleId, because: 'in dispute' }));
  }

  async function receive(taxpayerId: string, moduleIds: readonly string[]) {
    const officer = await house.signIn('M. Reyes');
    const named = given({ request: { ...monthly(35_000), liability: 'named' } });
    const proposal = { taxpayerId, receivedAt: at, channel: 'phone' as const, given: named };
    const leftOut = await restOf(taxpayerId, moduleIds);
    return await officer.must(receiveProposalContract, { ...proposal, moduleIds: [...moduleIds], leftOut });
  }

  test('the modules of a request come back in the order in which they were named, whatever was named before', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId, moduleIds } = await threeYears();
    const [a = '', b = '', c = ''] = moduleIds;
    const { requestId } = await receive(taxpayerId, [a, b]);
    for (const named of [[b, a], [c], [a, c, b], [b], [c, b, a]]) {
      const facts = {
        moduleIds: named,
        leftOut: await restOf(taxpayerId, named),
        given: given({ request: { liability: 'named' } }),
      };
      await officer.must(supplyFactsContract, { taxpayerId, requestId, suppliedAt: at, ...facts });
      const found = await house.look((batch) => findRequest(batch, requestId));
      expect(found?.moduleIds).toEqual(named);
    }
    const rebuilt = await house.look((batch) =>
      rebuildRecord(batch, agreementRequestKind, findRequest, { taxpayerId, recordId: requestId }),
    );
    expect(rebuilt.rebuilt).toEqual(rebuilt.stored);
    expect(rebuilt.equal).toBe(true);
  });

  test('a module that is left out keeps its row, closed at the version that left it out', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId, moduleIds } = await threeYears();
    const [a = '', b = ''] = moduleIds;
    const { requestId } = await receive(taxpayerId, [a, b]);
    const facts = {
      moduleIds: [a],
      leftOut: await restOf(taxpayerId, [a]),
      given: given({ request: { liability: 'named' } }),
    };
    await officer.must(supplyFactsContract, { taxpayerId, requestId, suppliedAt: at, ...facts });
    const rows = await house.look((batch) =>
      batch.run(sql<{ module_id: string; from_version: number; until_version: number | null }>`
        select module_id, from_version, until_version from installment_agreements.agreement_request_module
        where request_id = ${requestId} order by ordinal`),
    );
    expect(rows).toEqual([
      { module_id: a, from_version: 1, until_version: null },
      { module_id: b, from_version: 1, until_version: 2 },
    ]);
  });

  test('a row that changed meanwhile is not written over', async () => {
    const { taxpayerId, moduleIds } = await threeYears();
    const { requestId } = await receive(taxpayerId, moduleIds);
    const stored = await house.look((batch) => findRequest(batch, requestId));
    if (stored === undefined) throw new Error('the request is gone');
    const later = { ...stored, state: 'withdrawn' as const, version: 5 };
    const written = await house.locked(taxpayerId, (tx) => agreementRequestKind.put(tx, later, 4));
    expect(written).toBe(0);
    expect((await house.look((batch) => findRequest(batch, requestId)))?.state).toBe('pending');
  });

  test('an agreement comes back with its terms and its modules, and is what its history makes of it', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId, moduleIds } = await threeYears();
    const { requestId } = await receive(taxpayerId, moduleIds);
    const type = 'guaranteed' as const;
    const { agreementId } = await recordAgreed({ house, officer }, { taxpayerId, requestId }, type);
    const recordId = String(agreementId);
    const found = await house.look((batch) => findAgreement(batch, recordId));
    expect(found).toMatchObject({ taxpayerId, requestId, moduleIds, fromDay: '2023-04-03', version: 1 });
    expect(found?.terms).toMatchObject({ type, paymentCents: 35_000, dueDayOfMonth: 15 });
    expect(await house.look((batch) => listAgreements(batch, taxpayerId))).toEqual([found]);
    const rebuilt = await house.look((batch) =>
      rebuildRecord(batch, agreementKind, findAgreement, { taxpayerId, recordId }),
    );
    expect(rebuilt).toMatchObject({ equal: true });
  });

  test('only who holds the case and whose record it is finds a request; the latest is listed first', async () => {
    const { taxpayerId, moduleIds } = await threeYears();
    const first = await receive(taxpayerId, moduleIds);
    house.moveTo('2023-04-04T13:00:00.000Z');
    const officer = await house.signIn('M. Reyes');
    const { requestId } = first;
    await officer.must(withdrawRequestContract, { taxpayerId, requestId, because: 'asks anew' });
    const second = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: '2023-04-04T12:00:00.000Z',
      channel: 'phone',
      moduleIds: [],
      given: given(),
    });
    const seenBy = (name: string): Promise<readonly string[]> =>
      inTransaction(house.runtime.database, house.runtime.clock, async ({ eyes }) =>
        (await listRequests(eyes(actorOf(name)), taxpayerId)).map((request) => request.requestId),
      );
    const both = [second.requestId, first.requestId];
    expect(await seenBy('M. Reyes')).toEqual(both);
    expect(await seenBy('R. Amari')).toEqual(both);
    for (const name of ['K. Oduya', 'F. Brandt', 'S. Marín', 'I. Petrov'])
      expect(await seenBy(name)).toEqual([]);
    expect(await house.look((batch) => findRequest(batch, newId()))).toBeUndefined();
  });
});
