import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDailyQueries } from '#apps/server/daily-queries.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { listRequestsContract } from '#capabilities/installment-agreements/api/list-requests.contract.ts';
import { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { given, incomeTax, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import type { Visitor } from '../../../scenarios/support/visitor.ts';
import { confirmDoubleContract } from './confirm-double.contract.ts';
import { declineDoubleContract } from './decline-double.contract.ts';
import { findTaxpayerContract } from './find-taxpayer.contract.ts';
import { linkTaxpayerContract } from './link-taxpayer.contract.ts';
import { listDoublesContract } from './list-doubles.contract.ts';
import { openByNumberContract } from './open-by-number.contract.ts';
import { proposeDoubleContract } from './propose-double.contract.ts';
import { releaseDoubleContract } from './release-double.contract.ts';
import { showTinContract } from './show-tin.contract.ts';

const because = 'registered once more on the phone';

describe.each(engines)('one taxpayer is on record twice, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine);
    officer = await house.signIn('M. Reyes');
    manager = await house.signIn('J. Ortiz');
  });
  afterAll(() => house.close());

  /** Two records that one officer works; the double has a request that is pending. */
  async function twoRecords() {
    const [double, kept] = [
      await newTaxpayer(house, { modules: [incomeTax(2020, 400_000)] }),
      await newTaxpayer(house, { modules: [incomeTax(2021, 500_000)] }),
    ];
    const both = { taxpayerId: double.taxpayerId, keptId: kept.taxpayerId };
    const { requestId } = await officer.must(receiveProposalContract, proposalOf(both.taxpayerId));
    return { both, requestId };
  }
  const proposalOf = (taxpayerId: string) => ({
    taxpayerId,
    receivedAt: house.runtime.clock.now(),
    channel: 'phone' as const,
    moduleIds: [],
    given: given(),
  });
  const questionsTo = async (taxpayerId: string) =>
    (await manager.must(listQueueContract, {})).rows.filter(
      (row) => row.taxpayerId === taxpayerId && row.kind === 'decide-about-double',
    );
  const requestsOf = async (taxpayerId: string) =>
    (await officer.must(listRequestsContract, { taxpayerId })).requests;

  test('an officer reports it, the manager decides, and new proposals are taken on the record that is kept', async () => {
    const { both, requestId } = await twoRecords();
    const proposed = await officer.must(proposeDoubleContract, { ...both, because });
    expect(proposed).toMatchObject({ state: 'proposed', part: 'double', ...both, moves: [] });
    expect((await officer.send(confirmDoubleContract, both)).status).toBe(403);
    // Until somebody has decided, nothing is barred.
    await officer.must(receiveProposalContract, proposalOf(both.keptId));
    await house.settle();
    expect(await questionsTo(both.taxpayerId)).toHaveLength(1);
    expect(await questionsTo(both.keptId)).toEqual([]);
    const standing = await manager.must(confirmDoubleContract, both);
    expect(standing).toMatchObject({ state: 'standing', other: { taxpayerId: both.keptId } });
    await house.settle();
    expect(await questionsTo(both.taxpayerId)).toEqual([]);
    const refused = await officer.refused(receiveProposalContract, proposalOf(both.taxpayerId));
    expect(refused).toMatchObject({
      code: 'record-must-not-be-double',
      law: '26 U.S.C. § 6109(a)',
      leadsTo: { recordKind: 'taxpayer', recordId: both.keptId },
    });
    // What was pending on the double protects as before, and is seen from the record that is kept.
    expect(await requestsOf(both.taxpayerId)).toMatchObject([{ requestId, levyBarred: true }]);
    const { doubles, mayPropose } = await officer.must(listDoublesContract, { taxpayerId: both.keptId });
    expect(doubles).toMatchObject([
      { part: 'kept', state: 'standing', other: { taxpayerId: both.taxpayerId } },
    ]);
    expect(mayPropose).toBe(false);
    for (const taxpayerId of [both.taxpayerId, both.keptId]) {
      const { entries } = await officer.must(listHistoryContract, { taxpayerId });
      const told = entries.filter(({ recordKind }) => recordKind === 'double-record');
      expect(told.map(({ event }) => event)).toEqual(['confirm-double', 'propose-double']);
      expect(told[1]).toMatchObject({ text: because, actor: { name: 'M. Reyes' } });
      const taxpayers = await officer.must(listHistoryContract, { taxpayerId, telling: 'taxpayer' });
      expect(JSON.stringify(taxpayers)).not.toContain('double');
    }
  });

  test('a manager takes it back with a reason, and the double takes proposals again', async () => {
    const { both } = await twoRecords();
    await officer.must(proposeDoubleContract, { ...both, because });
    await house.settle();
    await manager.must(confirmDoubleContract, both);
    const released = await manager.must(releaseDoubleContract, { ...both, because: 'two sisters' });
    expect(released).toMatchObject({ state: 'released', because, endedBecause: 'two sisters', moves: [] });
    const again = await officer.refused(receiveProposalContract, proposalOf(both.taxpayerId));
    expect(again.code).toBe('request-must-not-be-open-already');
    expect(await manager.refused(confirmDoubleContract, both)).toMatchObject({
      code: 'event-must-be-possible-in-this-state',
    });
    // It can be reported once more.
    await officer.must(proposeDoubleContract, { ...both, because });
    await house.settle();
    const declined = await manager.must(declineDoubleContract, { ...both, because: 'still two sisters' });
    expect(declined.state).toBe('declined');
    expect(await questionsTo(both.taxpayerId)).toHaveLength(1);
    await house.settle();
    expect(await questionsTo(both.taxpayerId)).toEqual([]);
  });

  test('a double is taken along in nobody’s proposal either, and whoever does not see the kept record is not led there', async () => {
    const { both } = await twoRecords();
    const spouse = await newTaxpayer(house);
    const linked = { taxpayerId: spouse.taxpayerId, linkedId: both.taxpayerId, relation: 'spouse' as const };
    await officer.must(linkTaxpayerContract, linked);
    await officer.must(proposeDoubleContract, { ...both, because });
    await house.settle();
    await manager.must(confirmDoubleContract, both);
    const together = { ...proposalOf(spouse.taxpayerId), withTaxpayerIds: [both.taxpayerId] };
    const refused = await officer.refused(receiveProposalContract, together);
    expect(refused).toMatchObject({
      code: 'record-must-not-be-double',
      fields: [{ field: 'withTaxpayerIds' }],
      leadsTo: { recordId: both.keptId },
    });
    const stranger = await house.signIn('K. Oduya');
    const unled = await stranger.refused(receiveProposalContract, proposalOf(both.taxpayerId));
    expect(unled.code).toBe('record-must-not-be-double');
    expect(unled).not.toHaveProperty('leadsTo');
    expect(JSON.stringify(unled)).not.toContain(both.keptId);
    // Neither gets to see a record by being refused.
    expect((await stranger.send(findTaxpayerContract, { taxpayerId: both.taxpayerId })).status).toBe(404);
  });

  test('spouses are not one, and what is reported already is not reported again: every reason and its cure', async () => {
    const { both } = await twoRecords();
    const { taxpayerId, keptId } = both;
    await officer.must(linkTaxpayerContract, { taxpayerId, linkedId: keptId, relation: 'spouse' });
    const refused = await officer.refused(proposeDoubleContract, { ...both, because });
    expect(refused.code).toBe('decision-must-allow-this-event');
    const unmet = refused.findings?.filter(({ holds }) => holds !== true);
    expect(unmet?.map(({ test: name, cureSentence }) => [name, cureSentence])).toEqual([
      ['double-linked-as-nobody-else', 'Correct the link first, if it is wrong.'],
    ]);
    await officer.must(linkTaxpayerContract, { taxpayerId, linkedId: keptId, relation: 'cross-reference' });
    await officer.must(proposeDoubleContract, { ...both, because });
    const back = { taxpayerId: keptId, keptId: taxpayerId, because };
    const twice = await officer.refused(proposeDoubleContract, back);
    expect(twice.findings?.filter(({ holds }) => holds !== true).map(({ test: name }) => name)).toEqual([
      'double-said-of-neither',
    ]);
    expect((await officer.send(proposeDoubleContract, { ...both, keptId: taxpayerId, because })).status).toBe(
      400,
    );
  });

  test('nobody reports a record that they do not see, and who opens the double’s number is led to the one that is kept', async () => {
    const { both } = await twoRecords();
    const { taxpayerId } = both;
    const elsewhere = await newTaxpayer(house, { officer: 'K. Oduya' });
    const unseen = { taxpayerId, keptId: elsewhere.taxpayerId, because };
    expect((await officer.send(proposeDoubleContract, unseen)).status).toBe(404);
    await officer.must(proposeDoubleContract, { ...both, because });
    await house.settle();
    await manager.must(confirmDoubleContract, both);
    const { digits } = await officer.must(showTinContract, { taxpayerId, because: 'to compare' });
    const colleague = await house.signIn('K. Oduya');
    const opened = await colleague.must(openByNumberContract, {
      tinKind: 'ssn',
      tin: digits,
      channel: 'phone',
      contactWith: 'taxpayer',
      because: 'rang',
    });
    expect(opened.taxpayerId).toBe(both.keptId);
    for (const id of [both.taxpayerId, both.keptId]) {
      expect((await colleague.send(findTaxpayerContract, { taxpayerId: id })).status).toBe(200);
      const { entries } = await colleague.must(listHistoryContract, { taxpayerId: id });
      expect(entries[0]).toMatchObject({ event: 'open-by-number', text: 'rang' });
    }
  });

  test('of two who hold one number the daily query tells until a manager has confirmed it', async () => {
    const { both } = await twoRecords();
    const { kysely } = house.runtime.owner;
    await sql`update taxpayers.tin t set hash = o.hash, doubles = o.taxpayer_id from taxpayers.tin o
      where o.taxpayer_id = ${both.keptId} and t.taxpayer_id = ${both.taxpayerId}`.execute(kysely);
    const told = async () =>
      (await runDailyQueries(house.runtime)).filter(({ query }) => query === 'number-held-twice');
    expect(await told()).toMatchObject([{ taxpayerIds: [both.taxpayerId, both.keptId].toSorted() }]);
    await officer.must(proposeDoubleContract, { ...both, because });
    await house.settle();
    expect(await told()).toHaveLength(1);
    await manager.must(confirmDoubleContract, both);
    expect(await told()).toEqual([]);
  });
});
