import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#platform/db/testing.ts';
import {
  findRequestContract,
  receiveProposalContract,
  recordAgreementContract,
  requestPendingCodeContract,
  supplyFactsContract,
} from './support/asks.ts';
import { type Changes, given, incomeTax, monthly, newTaxpayer, notAssessed } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { codesOf, deadlinesOf, openTasksOf, requestOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';
import { recordAgreed } from './support/settle.ts';

const at = '2023-04-03T13:00:00.000Z';
const later = '2023-04-12T15:00:00.000Z';

const petition = { petitionDay: '2022-10-01', prePetitionAgreement: false } as const;
const yearOf2022 = (taxCents: number) =>
  incomeTax(2022, taxCents, { ...notAssessed, returnDueDay: '2023-04-18', csedDay: '2033-04-18' });
const offerOn2021 = (state: 'pending' | 'withdrawn'): Changes => ({
  taxpayer: { otherResolutions: [{ kind: 'offer-in-compromise', state, modules: ['30 202112'] }] },
});
const failing = (request: {
  pendingDecisions: readonly { findings: readonly { holds: unknown; test: string }[] }[];
}) =>
  request.pendingDecisions[0]?.findings.filter(({ holds }) => holds === false).map((finding) => finding.test);

describe.each(engines)('a request that cannot be processed, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, at);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  async function receive(changes: Changes, modules = [incomeTax(2021, 2_400_000)]) {
    house.moveTo(at);
    const { taxpayerId } = await newTaxpayer(house, { modules });
    const proposal = { taxpayerId, receivedAt: at, channel: 'mail' as const, moduleIds: [] };
    const { requestId } = await officer.must(receiveProposalContract, { ...proposal, given: given(changes) });
    await house.settle();
    return {
      ids: { taxpayerId, requestId },
      request: await officer.must(findRequestContract, { requestId }),
    };
  }

  const supply = (ids: { taxpayerId: string; requestId: string }, changes: Changes) =>
    officer.must(supplyFactsContract, { ...ids, suppliedAt: later, moduleIds: [], given: given(changes) });

  test('[IA-A-139] four defaults, unfiled returns and bankruptcy: the request is recorded, with what it comes to', async () => {
    const defaulted = (year: number) => ({
      fromDay: `${year}-05-01`,
      coversIncomeTax: true,
      end: 'missed-payments' as const,
      endedDay: `${year}-11-01`,
    });
    const { ids, request } = await receive({
      taxpayer: {
        bankruptcy: { ...petition, prePetitionAgreement: true },
        priorAgreements: [2017, 2018, 2019, 2020].map(defaulted),
        filingHistory: { yearsNotFiled: ['2020', '2021'], yearsNotPaid: ['2019'] },
      },
      compliance: { returns: [{ mft: '30', period: '202112', state: 'unfiled' }] },
    });
    expect(request).toMatchObject({ state: 'not-processable', levyBarred: false });
    expect(request.determinations).toEqual([{ result: 'non-processable', onDay: '2023-04-03', version: 1 }]);
    expect(failing(request)).toEqual(expect.arrayContaining(['required-returns-filed', 'not-in-bankruptcy']));
    expect((await requestOf(house, ids.requestId)).given.taxpayer.priorAgreements).toHaveLength(4);
  });

  test('[IA-A-162] without guaranteed terms no AC 043 and the reason kept; with them accepted, from a day that is kept', async () => {
    // The same facts, but for what is owed: an offer is pending, so only a guaranteed request is taken up.
    const { ids, request } = await receive(offerOn2021('pending'));
    expect(request).toMatchObject({ state: 'not-processable' });
    expect(request).not.toHaveProperty('pendingFrom');
    expect(failing(request)).toEqual(['no-other-resolution-pursued', 'no-offer-liabilities']);
    expect(await deadlinesOf(house, ids.taxpayerId)).toEqual([]);
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual([]);
    expect(await officer.refused(requestPendingCodeContract, ids)).toMatchObject({ status: 409 });
    expect(await codesOf(house, ids.taxpayerId)).toEqual([]);

    const accepted = await receive(offerOn2021('pending'), [incomeTax(2021, 894_000)]);
    expect(accepted.request).toMatchObject({
      state: 'pending',
      pendingFrom: '2023-04-03',
      completedAt: at,
      levyBarred: true,
    });
    expect(await openTasksOf(house, accepted.ids.taxpayerId)).toContain('input-pending-code');
  });

  test('[IA-A-163] an offer that is open bars the request; once it is withdrawn a new one is weighed as any other', async () => {
    const { ids, request } = await receive(offerOn2021('pending'));
    expect(request.state).toBe('not-processable');
    house.moveTo(later);
    const { taxpayerId } = ids;
    const proposal = { taxpayerId, receivedAt: later, channel: 'phone' as const, moduleIds: [] };
    const anew = await officer.must(receiveProposalContract, {
      ...proposal,
      given: given(offerOn2021('withdrawn')),
    });
    expect(anew).toMatchObject({ state: 'pending', pendingFrom: '2023-04-12' });
  });

  test('[IA-A-164] $30,000 of 2022 in bankruptcy cannot be processed; after the dismissal it is weighed as any other', async () => {
    const inBankruptcy = { taxpayer: { bankruptcy: petition }, request: monthly(90_000) };
    const { ids, request } = await receive(inBankruptcy, [yearOf2022(3_000_000)]);
    expect(request.state).toBe('not-processable');
    expect(failing(request)).toEqual(['not-in-bankruptcy']);
    expect(request.pendingDecisions[0]?.findings).toContainEqual(
      expect.objectContaining({ test: 'not-in-bankruptcy', cure: { act: 'route-to-insolvency' } }),
    );
    house.moveTo(later);
    const dismissed = { ...petition, endedDay: '2023-04-11' };
    const weighed = await supply(ids, { taxpayer: { bankruptcy: dismissed }, request: monthly(90_000) });
    expect(weighed).toMatchObject({ state: 'pending', pendingFrom: '2023-04-12', levyBarred: true });
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual(['decide-request', 'input-pending-code']);
  });

  test('[IA-A-164] [IA-C-210] $8,000 of 2022 on guaranteed terms is protected in bankruptcy, and granted only as Insolvency answers', async () => {
    const inBankruptcy = { taxpayer: { bankruptcy: petition } };
    const { ids, request } = await receive(inBankruptcy, [yearOf2022(800_000)]);
    expect(request).toMatchObject({ state: 'pending', levyBarred: true });
    const silent = await officer.refused(recordAgreementContract, ids);
    expect(silent.findings).toContainEqual(
      expect.objectContaining({ test: 'insolvency-agrees', cure: { act: 'contact-insolvency' } }),
    );
    house.moveTo(later);
    await officer.must(requestPendingCodeContract, ids);
    await supply(ids, { taxpayer: { bankruptcy: { ...petition, insolvencyAnswer: 'may-grant' } } });
    expect(await recordAgreed({ house, officer }, ids, 'guaranteed')).toMatchObject({ state: 'approved' });

    const before = { taxpayer: { bankruptcy: { ...petition, prePetitionAgreement: true } } };
    expect((await receive(before, [yearOf2022(800_000)])).request.state).toBe('not-processable');
  });

  test('[IA-A-167] periods under an accepted offer cannot be processed; a period outside of it is weighed', async () => {
    const accepted: Changes = {
      taxpayer: {
        otherResolutions: [{ kind: 'offer-in-compromise', state: 'accepted', modules: ['30 202112'] }],
      },
    };
    const { request } = await receive(accepted);
    expect(request.state).toBe('not-processable');
    expect(failing(request)).toEqual(['no-offer-liabilities']);
    expect((await receive(accepted, [incomeTax(2020, 2_400_000)])).request.state).toBe('pending');
  });
});
