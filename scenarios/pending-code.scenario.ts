import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  agreementRequestKind,
  findRequest,
} from '#capabilities/installment-agreements/store/agreement-request-store.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { listHistory } from '#platform/record/history.ts';
import {
  findRequestContract,
  listHistoryContract,
  listQueueContract,
  receiveProposalContract,
  requestPendingCodeContract,
  withdrawRequestContract,
} from './support/asks.ts';
import { type Changes, given, incomeTax, monthly, newTaxpayer, notAssessed } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { codesOf, deadlinesOf, openTasksOf, postCode, requestOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';

const at = '2023-04-10T14:00:00.000Z';
const nextDay = '2023-04-11T13:00:00.000Z';
const sharedResponsibility = (year: number) =>
  incomeTax(year, 90_000, { mft: '35', kindOfTax: 'shared-responsibility' });

describe.each(engines)('the code of a pending request, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, at);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  async function receive(modules: ReturnType<typeof incomeTax>[], changes: Changes = {}, receivedAt = at) {
    house.moveTo(receivedAt);
    const taxpayer = await newTaxpayer(house, { modules });
    return { ...taxpayer, request: await propose(taxpayer.taxpayerId, changes, receivedAt) };
  }

  async function propose(taxpayerId: string, changes: Changes, receivedAt: string) {
    house.moveTo(receivedAt);
    const proposal = { taxpayerId, receivedAt, channel: 'phone' as const, moduleIds: [] };
    const { requestId } = await officer.must(receiveProposalContract, { ...proposal, given: given(changes) });
    await house.settle();
    return await officer.must(findRequestContract, { requestId });
  }

  test('[IA-C-143] the nights after a proposal leave no AC 043, and the task of 24 hours open and late', async () => {
    const { taxpayerId, request } = await receive([incomeTax(2021, 894_000)]);
    for (const night of [
      '2023-04-11T07:00:00.000Z',
      '2023-04-12T07:00:00.000Z',
      '2023-04-13T07:00:00.000Z',
    ]) {
      house.moveTo(night);
      await house.settle();
      expect(await codesOf(house, taxpayerId)).toEqual([]);
      expect(await openTasksOf(house, taxpayerId)).toContain('input-pending-code');
    }
    const { rows } = await officer.must(listQueueContract, { kind: 'input-pending-code' });
    const row = rows.find((one) => one.subjectId === request.requestId);
    expect(row).toMatchObject({ band: 'late', dueAt: '2023-04-11T14:00:00.000Z' });
    expect(row?.reasons[0]).toMatchObject({ reason: 'late-protective-input' });
    // Late or not, the taxpayer is protected all the same.
    expect((await requestOf(house, request.requestId)).state).toBe('pending');
  });

  test('[IA-A-140] [IA-A-142] a year that is not assessed yet: history names it, and AC 043 is due in 24 hours', async () => {
    const year2022 = incomeTax(2022, 700_000, {
      ...notAssessed,
      returnDueDay: '2023-04-18',
      csedDay: '2033-04-18',
    });
    const { taxpayerId, request } = await receive([year2022]);
    expect(request.state).toBe('pending');
    const { entries } = await officer.must(listHistoryContract, { taxpayerId, recordId: request.requestId });
    expect(entries).toMatchObject([{ event: 'receive-proposal', about: ['30 202212'] }]);
    expect(await deadlinesOf(house, taxpayerId)).toEqual(['identify-pending due 2023-04-11T14:00:00.000Z']);
    expect(await openTasksOf(house, taxpayerId)).toContain('input-pending-code');
    house.moveTo(nextDay);
    await officer.must(requestPendingCodeContract, { taxpayerId, requestId: request.requestId });
    expect(await codesOf(house, taxpayerId)).toEqual(['971 043 of 2023-04-10 on 30 202212']);
  });

  test('[IA-A-140] a request that stands without an entry in history is found out', async () => {
    const { taxpayerId, request } = await receive([incomeTax(2021, 894_000)]);
    const ids = { taxpayerId, recordId: request.requestId };
    const rebuilt = (recordId: string) =>
      house.look((batch) => rebuildRecord(batch, agreementRequestKind, findRequest, { ...ids, recordId }));
    expect((await rebuilt(request.requestId)).equal).toBe(true);
    const stored = await requestOf(house, request.requestId);
    const requestId = newId();
    await house.locked(taxpayerId, (tx) => agreementRequestKind.put(tx, { ...stored, requestId }, 0));
    expect(await rebuilt(requestId)).toMatchObject({ rebuilt: undefined, equal: false });
    expect((await house.look((batch) => listHistory(batch, taxpayerId, [requestId]))).length).toBe(0);
  });

  test('[IA-A-143] of a module in status 72 and one in status 26, only the latter takes AC 043', async () => {
    const { taxpayerId, request } = await receive([
      incomeTax(2020, 400_000, { status: '72' }),
      incomeTax(2021, 494_000),
    ]);
    expect(request).toMatchObject({ state: 'pending', levyBarred: true });
    expect((await requestOf(house, request.requestId)).codeFor).toHaveLength(1);
    house.moveTo(nextDay);
    await officer.must(requestPendingCodeContract, { taxpayerId, requestId: request.requestId });
    expect(await codesOf(house, taxpayerId)).toEqual(['971 043 of 2023-04-10 on 30 202112']);
    const again = await officer.refused(requestPendingCodeContract, {
      taxpayerId,
      requestId: request.requestId,
    });
    const reasons = again.findings?.map((finding) => [finding.test, finding.about]);
    expect(reasons).toContainEqual(['module-not-in-litigation', '30 202012']);
    expect(reasons).toContainEqual(['no-standing-pending-code', '30 202112']);
  });

  test('[IA-A-143] with nothing but modules in status 72 the request is pending and its code is barred', async () => {
    const { taxpayerId, request } = await receive([incomeTax(2020, 400_000, { status: '72' })]);
    expect(request).toMatchObject({ state: 'pending', levyBarred: true });
    expect(request.determinations).toMatchObject([{ result: 'code-barred' }]);
    expect(await deadlinesOf(house, taxpayerId)).toEqual([]);
    expect(await openTasksOf(house, taxpayerId)).toEqual(['decide-request']);
  });

  test('[IA-A-144] AC 043 of 2023-01-05 that stands bars another one; reversed on 2023-02-01 it does not', async () => {
    const modules = [incomeTax(2021, 894_000)];
    const standing = await receive(modules, {}, '2023-01-05T15:00:00.000Z');
    const old = { taxpayerId: standing.taxpayerId, requestId: standing.request.requestId };
    house.moveTo('2023-01-06T13:00:00.000Z');
    await officer.must(requestPendingCodeContract, old);
    await officer.must(withdrawRequestContract, { ...old, because: 'will pay by other means' });
    const request = await propose(standing.taxpayerId, {}, at);
    expect(request.state).toBe('pending');
    const ids = { taxpayerId: standing.taxpayerId, requestId: request.requestId };
    house.moveTo(nextDay);
    const refusal = await officer.refused(requestPendingCodeContract, ids);
    expect(refusal).toMatchObject({ status: 422, findings: [{ test: 'no-standing-pending-code' }] });
    expect(await codesOf(house, standing.taxpayerId)).toEqual(['971 043 of 2023-01-05 on 30 202112']);

    const [moduleId = ''] = standing.moduleIds;
    const reversal = { code: '972', actionCode: '043', onDay: '2023-02-01' };
    await postCode(house, { taxpayerId: standing.taxpayerId, moduleId }, reversal);
    await officer.must(requestPendingCodeContract, ids);
    expect(await codesOf(house, standing.taxpayerId)).toEqual([
      '971 043 of 2023-01-05 on 30 202112',
      '971 043 of 2023-04-10 on 30 202112',
    ]);
  });

  test('[IA-A-146] MFT 35 alone takes no AC 043 and no 24 hours; beside MFT 30 of 2019 the requirement applies', async () => {
    const alone = await receive([sharedResponsibility(2016)]);
    expect(alone.request).toMatchObject({ state: 'pending', levyBarred: true });
    expect(alone.request.determinations).toMatchObject([{ result: 'not-required' }]);
    expect(await deadlinesOf(house, alone.taxpayerId)).toEqual([]);
    expect(await openTasksOf(house, alone.taxpayerId)).toEqual(['decide-request']);
    house.moveTo(nextDay);
    const ids = { taxpayerId: alone.taxpayerId, requestId: alone.request.requestId };
    expect((await officer.refused(requestPendingCodeContract, ids)).status).toBe(422);

    const mixed = await receive([sharedResponsibility(2016), incomeTax(2019, 500_000)]);
    expect(await deadlinesOf(house, mixed.taxpayerId)).toEqual([
      'identify-pending due 2023-04-11T14:00:00.000Z',
    ]);
    house.moveTo(nextDay);
    await officer.must(requestPendingCodeContract, {
      taxpayerId: mixed.taxpayerId,
      requestId: mixed.request.requestId,
    });
    expect(await codesOf(house, mixed.taxpayerId)).toContain('971 043 of 2023-04-10 on 30 201912');
  });

  test('a request that says how much and owes one balance means that one, and its code is due', async () => {
    const wish = { request: { ...monthly(35_000), liability: 'not-named' as const } };
    const { taxpayerId, request } = await receive([incomeTax(2021, 894_000)], wish);
    expect(request.state).toBe('pending');
    expect(await deadlinesOf(house, taxpayerId)).toEqual(['identify-pending due 2023-04-11T14:00:00.000Z']);
    const several = await receive([incomeTax(2020, 400_000), incomeTax(2021, 494_000)], wish);
    expect(several.request.state).toBe('perfecting');
  });
});
