import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given, incomeTax, monthly, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { codesOf } from '../../../scenarios/support/looking.ts';
import { recordAgreed } from '../../../scenarios/support/settle.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { bringAuthorityIntoForceContract } from '#capabilities/taxpayers/api/bring-authority-into-force.contract.ts';
import { fileAuthorityContract } from '#capabilities/taxpayers/api/file-authority.contract.ts';
import { linkTaxpayerContract } from '#capabilities/taxpayers/api/link-taxpayer.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { findRequestContract } from './find-request.contract.ts';
import { listRequestsContract } from './list-requests.contract.ts';
import { previewProposalContract } from './preview-proposal.contract.ts';
import { receiveProposalContract } from './receive-proposal.contract.ts';
import { requestPendingCodeContract } from './request-pending-code.contract.ts';
import { supplyFactsContract } from './supply-facts.contract.ts';

const at = '2023-04-03T13:00:00.000Z';

describe.each(engines)('who asks, and for whom, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, at);
  });
  afterAll(() => house.close());

  const proposalFor = (taxpayerId: string, more: object = {}) => ({
    taxpayerId,
    receivedAt: at,
    channel: 'phone' as const,
    moduleIds: [] as string[],
    given: given({ request: monthly(40_000) }),
    ...more,
  });

  async function spouses() {
    const officer = await house.signIn('M. Reyes');
    const one = await newTaxpayer(house, { name: 'R. Amari', modules: [incomeTax(2020, 400_000)] });
    const modules = [incomeTax(2021, 300_000)];
    const other = await newTaxpayer(house, { name: 'L. Holt', modules, person: 'L. Holt' });
    return { officer, one, other };
  }

  const link = { relation: 'spouse' as const };

  test('a request of spouses covers the modules of both, once they are linked', async () => {
    const { officer, one, other } = await spouses();
    const both = proposalFor(one.taxpayerId, { withTaxpayerIds: [other.taxpayerId] });
    expect(await officer.refused(receiveProposalContract, both)).toMatchObject({
      code: 'taxpayers-must-be-linked',
      fields: [{ field: 'withTaxpayerIds' }],
    });
    await officer.must(linkTaxpayerContract, {
      taxpayerId: one.taxpayerId,
      linkedId: other.taxpayerId,
      ...link,
    });
    const preview = await officer.must(previewProposalContract, both);
    expect(preview.outlook.modules.map(({ about, taxpayerId }) => [about, taxpayerId])).toEqual([
      ['30 202012', one.taxpayerId],
      ['30 202112', other.taxpayerId],
    ]);
    const { requestId } = await officer.must(receiveProposalContract, both);
    await house.settle();
    const ids = { taxpayerId: one.taxpayerId, requestId };
    await officer.must(requestPendingCodeContract, ids);
    expect(await codesOf(house, one.taxpayerId)).toEqual(['971 043 of 2023-04-03 on 30 202012']);
    expect(await codesOf(house, other.taxpayerId)).toEqual(['971 043 of 2023-04-03 on 30 202112']);
  });

  test('each sees it on the own page: the officer whole, the spouse that there is one', async () => {
    const { officer, one, other } = await spouses();
    const { taxpayerId } = one;
    await officer.must(linkTaxpayerContract, { taxpayerId, linkedId: other.taxpayerId, ...link });
    const both = proposalFor(taxpayerId, { withTaxpayerIds: [other.taxpayerId] });
    const { requestId } = await officer.must(receiveProposalContract, both);
    const listed = await officer.must(listRequestsContract, { taxpayerId: other.taxpayerId });
    expect(listed.requests.map((request) => request.requestId)).toEqual([requestId]);
    const spouse = await house.signIn('L. Holt');
    const own = await spouse.must(listRequestsContract, { taxpayerId: other.taxpayerId });
    expect(own.requests).toEqual([]);
    expect(own.takenAlong).toEqual([{ requestId, receivedAt: at }]);
    expect((await spouse.send(findRequestContract, { requestId })).status).toBe(404);
    const asked = { taxpayerId: other.taxpayerId, telling: 'taxpayer' as const };
    const { entries } = await spouse.must(listHistoryContract, asked);
    expect(entries.map(({ event }) => event)).toContain('take-along');
    expect(JSON.stringify(entries)).not.toContain('Amari');
  });

  test('the agreement of both protects the taxes of the other too, and stands on that one’s page', async () => {
    const { officer, one, other } = await spouses();
    const { taxpayerId } = one;
    await officer.must(linkTaxpayerContract, { taxpayerId, linkedId: other.taxpayerId, ...link });
    const both = proposalFor(taxpayerId, { withTaxpayerIds: [other.taxpayerId] });
    const { requestId } = await officer.must(receiveProposalContract, both);
    const { agreementId } = await recordAgreed({ house, officer }, { taxpayerId, requestId });
    const listed = await officer.must(listRequestsContract, { taxpayerId: other.taxpayerId });
    expect(listed.agreements).toMatchObject([{ agreementId, taxpayerId, levyBarred: true }]);
    const spouse = await house.signIn('L. Holt');
    const own = await spouse.must(listRequestsContract, { taxpayerId: other.taxpayerId });
    expect(own.agreements).toEqual([]);
  });

  test('an agreement that leaves the taxes of the other out does not stand on that one’s page', async () => {
    const { officer, one, other } = await spouses();
    const { taxpayerId } = one;
    await officer.must(linkTaxpayerContract, { taxpayerId, linkedId: other.taxpayerId, ...link });
    const [left] = other.moduleIds;
    const both = proposalFor(taxpayerId, {
      withTaxpayerIds: [other.taxpayerId],
      moduleIds: one.moduleIds,
      leftOut: [{ moduleId: left, because: 'The spouse pays that year alone' }],
      given: given({ request: { ...monthly(40_000), liability: 'named' } }),
    });
    const { requestId } = await officer.must(receiveProposalContract, both);
    await recordAgreed({ house, officer }, { taxpayerId, requestId });
    const listed = await officer.must(listRequestsContract, { taxpayerId: other.taxpayerId });
    expect(listed.agreements).toEqual([]);
  });

  test('a proposal for the spouse belongs to the request that covers both', async () => {
    const { officer, one, other } = await spouses();
    const { taxpayerId } = one;
    await officer.must(linkTaxpayerContract, { taxpayerId, linkedId: other.taxpayerId, ...link });
    const both = proposalFor(taxpayerId, { withTaxpayerIds: [other.taxpayerId] });
    const { requestId } = await officer.must(receiveProposalContract, both);
    expect(await officer.refused(receiveProposalContract, proposalFor(other.taxpayerId))).toMatchObject({
      code: 'request-must-not-be-open-already',
      leadsTo: { recordId: requestId },
    });
    const facts = { suppliedAt: at, moduleIds: [], given: given({ request: monthly(50_000) }) };
    const after = await officer.must(supplyFactsContract, { taxpayerId, requestId, ...facts });
    expect(after).toMatchObject({ state: 'pending', withTaxpayerIds: [other.taxpayerId] });
  });

  test('a representative without authority for the periods: the proposal is recorded, with what is missing and its cure', async () => {
    const { officer, one } = await spouses();
    const { taxpayerId } = one;
    const form = { form: '2848' as const, representativeName: 'C. Ames', filedAt: at };
    const scopeOf = (period: string) => [{ mft: '30', fromPeriod: period, toPeriod: period }];
    await officer.must(fileAuthorityContract, { taxpayerId, ...form, scope: scopeOf('201912') });
    const facts = given({ request: { ...monthly(40_000), proposedBy: 'representative' } });
    const proposal = proposalFor(taxpayerId, { given: facts });
    const preview = await officer.must(previewProposalContract, proposal);
    expect(preview.authority).toMatchObject({
      outcome: 'not-authorized',
      findings: [{ test: 'authority-covers-period', about: '30 202012', cure: { act: 'file-authority' } }],
    });
    const { requestId, state } = await officer.must(receiveProposalContract, proposal);
    expect(state).toBe('perfecting');
    const filed = await officer.must(fileAuthorityContract, {
      taxpayerId,
      ...form,
      scope: scopeOf('202012'),
    });
    await officer.must(bringAuthorityIntoForceContract, { taxpayerId, authorityId: filed.authorityId });
    const again = { taxpayerId, requestId, suppliedAt: at, moduleIds: [], given: facts };
    expect(await officer.must(supplyFactsContract, again)).toMatchObject({ state: 'pending' });
  });
});
