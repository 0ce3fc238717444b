import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stories } from '#apps/server/demonstration/taxpayers.ts';
import { words } from '#apps/server/words.ts';
import { verifyHistory } from '#platform/audit/verify-history.ts';
import { engines } from '#platform/db/testing.ts';
import { listHistory } from '#platform/record/history.ts';
import {
  approveContract,
  listRequestsContract,
  requestPendingCodeContract,
  searchTaxpayersContract,
  sendBackContract,
  supplyFactsContract,
  transferTaxpayerContract,
  withdrawRequestContract,
} from './support/asks.ts';
import { given, monthly } from './support/cases.ts';
import { type House, idOf, openSeededHouse } from './support/house.ts';
import { missingFindingWords } from './support/finding-words.ts';
import { expectSoundHistory, listTaxpayerIds } from './support/sound-history.ts';
import type { Visitor } from './support/visitor.ts';
import { sendAgreed } from './support/settle.ts';

describe.each(engines)('the demonstration and its history, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    house = await openSeededHouse(engine);
    officer = await house.signIn('M. Reyes');
    manager = await house.signIn('J. Ortiz');
  });
  afterAll(() => house.close());

  async function requestOf(name: string) {
    const { taxpayers } = await officer.must(searchTaxpayersContract, { text: name });
    const taxpayerId = String(taxpayers[0]?.taxpayerId);
    const { requests } = await officer.must(listRequestsContract, { taxpayerId });
    const [request] = requests;
    if (request === undefined) throw new Error(`${name} has no request`);
    return { taxpayerId, requestId: request.requestId, version: request.version };
  }

  test('as it is loaded, every row is what its history makes of it, and every chain is whole', async () => {
    expect(await listTaxpayerIds(house)).toHaveLength(stories.length);
    expect(await expectSoundHistory(house)).toBeGreaterThan(stories.length * 3);
  });

  test('after everything that can be done to it, still', async () => {
    house.moveTo('2023-04-04T13:00:00.000Z');
    const trucking = await requestOf('Doyle Trucking');
    const { taxpayerId, requestId } = trucking;
    await manager.must(sendBackContract, {
      taxpayerId,
      requestId,
      points: [
        { kind: 'term', term: 'paymentCents' },
        { kind: 'finding', test: 'deposits-current' },
      ],
      because: 'Ask about the third quarter',
    });
    await officer.must(requestPendingCodeContract, { taxpayerId, requestId });
    const type = 'ibtf-express-25' as const;
    const { version } = await sendAgreed({ house, officer }, { taxpayerId, requestId }, type);
    await manager.must(approveContract, { taxpayerId, requestId, version });
    const doyle = await requestOf('P. Doyle');
    await officer.must(supplyFactsContract, {
      taxpayerId: doyle.taxpayerId,
      requestId: doyle.requestId,
      suppliedAt: '2023-04-04T12:00:00.000Z',
      moduleIds: [],
      given: given({ request: monthly(60_000) }),
    });
    const nolan = await requestOf('H. Nolan');
    await officer.must(withdrawRequestContract, {
      taxpayerId: nolan.taxpayerId,
      requestId: nolan.requestId,
      because: 'Insolvency works the case',
    });
    const feed = await house.signIn('Account feed');
    await house.settle();
    const to = { personId: idOf('M. Reyes'), because: 'the same person' };
    expect((await feed.refused(transferTaxpayerContract, { taxpayerId, ...to })).status).toBe(409);
    await expectSoundHistory(house);
  });

  test('every finding that was made has words in both languages, and so has its cure', async () => {
    const entries = [];
    for (const taxpayerId of await listTaxpayerIds(house))
      entries.push(...(await house.look((batch) => listHistory(batch, taxpayerId))));
    const findings = entries.flatMap(({ decisions }) => decisions).flatMap(({ findings: made }) => made);
    expect(findings.length).toBeGreaterThan(100);
    expect(missingFindingWords(findings, words)).toEqual([]);
  });

  test('what is changed afterwards, in history or in a row, is found out', async () => {
    const { taxpayerId, requestId } = await requestOf('K. Lund');
    await sql`update installment_agreements.agreement_request set pending_from = '2023-01-01'
      where request_id = ${requestId}`.execute(house.runtime.owner.kysely);
    await expect(expectSoundHistory(house)).rejects.toThrow(/agreement-request/);
    await sql`update installment_agreements.agreement_request set pending_from = '2023-04-02'
      where request_id = ${requestId}`.execute(house.runtime.owner.kysely);
    await expectSoundHistory(house);

    await sql`update platform.history set on_day = '2023-01-01'
      where taxpayer_id = ${taxpayerId} and record_id = ${requestId} and version = 1`.execute(
      house.runtime.owner.kysely,
    );
    const { breaches } = await house.look((batch) => verifyHistory(batch, taxpayerId));
    expect(breaches).toMatchObject([{ kind: 'altered' }]);
  });
});
