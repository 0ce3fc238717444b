import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given, incomeTax, monthly, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { deadlinesOf, eventsOf } from '../../../scenarios/support/looking.ts';
import { listInboundItemsContract } from '#capabilities/correspondence/api/list-inbound-items.contract.ts';
import { receiveInboundItemContract } from '#capabilities/correspondence/api/receive-inbound-item.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { proposalChannels } from '../parameters/request-channels.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { findRequestContract } from './find-request.contract.ts';
import { previewProposalContract } from './preview-proposal.contract.ts';
import { receiveProposalContract } from './receive-proposal.contract.ts';
import { supplyFactsContract } from './supply-facts.contract.ts';

const at = '2023-04-10T12:00:00.000Z';
const eMail = {
  mediaType: 'text/plain' as const,
  base64: Buffer.from('I can pay $350 a month.').toString('base64'),
};

describe.each(engines)('taking proposals over HTTP, on %s', (engine) => {
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
    given: given(),
    ...more,
  });

  const keptOf = (requestId: string) => house.look((batch) => findRequest(batch, requestId));

  test('[IA-A-136] a proposal is recorded from any channel, with its moments and who received it', async () => {
    const officer = await house.signIn('M. Reyes');
    for (const channel of proposalChannels) {
      const { taxpayerId } = await newTaxpayer(house);
      const receivedAt = '2023-04-07T20:30:00.000Z';
      const identifiedAt = '2023-04-10T11:00:00.000Z';
      const more = {
        ...(channel === 'other' && { channelText: 'a note left at the counter' }),
        ...(channel === 'e-mail' && { document: eMail }),
      };
      const sent = proposalFor(taxpayerId, { channel, receivedAt, identifiedAt, ...more });
      const { requestId } = await officer.must(receiveProposalContract, sent);
      expect(await keptOf(requestId)).toMatchObject({
        channel,
        receivedAt,
        identifiedAt,
        pendingFrom: '2023-04-07',
        ...(channel === 'other' && { channelText: 'a note left at the counter' }),
      });
      const view = await officer.must(findRequestContract, { requestId });
      expect(view.receivedBy).toMatchObject({ name: 'M. Reyes' });
    }
  });

  test.each([
    ['without a channel', { channel: undefined }, 'channel'],
    ['without a moment of receipt', { receivedAt: undefined }, 'receivedAt'],
    ['by another channel without words', { channel: 'other' }, 'channelText'],
    ['by another channel in empty words', { channel: 'other', channelText: '  ' }, 'channelText'],
    ['by e-mail without the e-mail', { channel: 'e-mail' }, 'document'],
    ['in words too long', { channel: 'other', channelText: 'x'.repeat(121) }, 'channelText'],
    [
      'with a document that is none',
      { document: { mediaType: 'text/html', base64: 'PGI+' } },
      'document.mediaType',
    ],
  ])('[IA-A-136] a proposal %s is refused at its field', async (_case, more, field) => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const reply = await officer.send(receiveProposalContract, proposalFor(taxpayerId, more));
    expect(reply.status).toBe(400);
    const { fields } = reply.body as { fields: { field: string }[] };
    expect(fields.map((one) => one.field)).toContain(field);
  });

  test.each([
    ['received tomorrow', { receivedAt: '2023-04-11T12:00:00.000Z' }, 'receivedAt'],
    ['identified before it came', { identifiedAt: '2023-04-10T11:59:59.999Z' }, 'identifiedAt'],
    ['identified in the future', { identifiedAt: '2023-04-10T12:00:00.001Z' }, 'identifiedAt'],
    [
      'with text that is a picture',
      { document: { mediaType: 'image/png', base64: eMail.base64 } },
      'document',
    ],
  ])('a proposal %s is refused, and nothing is kept', async (_case, more, field) => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const refusal = await officer.refused(receiveProposalContract, proposalFor(taxpayerId, more));
    expect(refusal).toMatchObject({ status: 409, fields: [{ field }] });
    expect(await deadlinesOf(house, taxpayerId)).toEqual([]);
  });

  test('[IA-A-234] an e-mailed proposal is kept as a document of the case, and its 24 hours run as ever', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const more = { channel: 'e-mail', document: eMail };
    const { requestId } = await officer.must(receiveProposalContract, proposalFor(taxpayerId, more));
    const { state, answerBy } = await officer.must(findRequestContract, { requestId });
    expect(state).toBe('pending');
    expect(answerBy).toEqual(['mail', 'personal-delivery', 'fax', 'online-account', 'phone']);
    const { items } = await officer.must(listInboundItemsContract, { taxpayerId });
    expect(items).toMatchObject([
      {
        channel: 'e-mail',
        sentBy: 'taxpayer',
        documentType: 'text/plain',
        state: 'linked',
        linkedTo: { subjectKind: 'agreement-request', subjectId: requestId },
      },
    ]);
    const deadlines = await deadlinesOf(house, taxpayerId);
    expect(deadlines).toEqual(['identify-pending due 2023-04-11T12:00:00.000Z']);
  });

  test('what lay unread becomes the proposal: it is read and put to the request in the same act', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const item = { taxpayerId, channel: 'fax' as const, sentBy: 'taxpayer' as const, receivedAt: at };
    const { inboundItemId } = await officer.must(receiveInboundItemContract, { ...item, about: 'Two pages' });
    const sent = proposalFor(taxpayerId, { channel: 'fax', inboundItemId });
    const { requestId } = await officer.must(receiveProposalContract, sent);
    const { items } = await officer.must(listInboundItemsContract, { taxpayerId });
    expect(items).toMatchObject([{ inboundItemId, state: 'linked', linkedTo: { subjectId: requestId } }]);
    const other = await newTaxpayer(house);
    const stolen = proposalFor(other.taxpayerId, { channel: 'fax', inboundItemId });
    expect(await officer.refused(receiveProposalContract, stolen)).toMatchObject({
      code: 'inbound-item-must-be-of-this-taxpayer',
    });
  });

  test('[IA-A-150] of four open modules all are covered, and one is left out only for a reason', async () => {
    const officer = await house.signIn('M. Reyes');
    const modules = [2018, 2019, 2020, 2021].map((year) => incomeTax(year, 200_000));
    const { taxpayerId, moduleIds } = await newTaxpayer(house, { modules });
    const all = await officer.must(previewProposalContract, proposalFor(taxpayerId));
    expect(all.outlook.modules.map(({ included }) => included)).toEqual([true, true, true, true]);
    const named = given({ request: { ...monthly(35_000), liability: 'named' } });
    const [left = '', ...kept] = moduleIds;
    const sent = proposalFor(taxpayerId, { moduleIds: kept, given: named });
    const refusal = await officer.refused(receiveProposalContract, sent);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'module-must-be-covered-or-left-out-for-reason',
      law: 'IRM 5.14.1.3(3)',
      fields: [{ field: 'leftOut' }],
    });
    expect(refusal.findings).toMatchObject([{ about: '30 201812', cureSentence: expect.any(String) }]);
    const because = 'The taxpayer disputes 2018 in audit reconsideration';
    const leftOut = [{ moduleId: left, because }];
    const { requestId } = await officer.must(receiveProposalContract, { ...sent, leftOut });
    expect(await keptOf(requestId)).toMatchObject({ leftOut, moduleIds: kept });
    const supplied = { taxpayerId, requestId, suppliedAt: at, given: named };
    const fewer = { ...supplied, moduleIds: kept.slice(1), leftOut };
    expect(await officer.refused(supplyFactsContract, fewer)).toMatchObject({
      code: 'module-must-be-covered-or-left-out-for-reason',
    });
  });

  test('a second proposal for the same taxes names the open request, and leads there', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const { requestId } = await officer.must(receiveProposalContract, proposalFor(taxpayerId));
    const more = { given: given({ request: monthly(40_000) }) };
    const preview = await officer.must(previewProposalContract, proposalFor(taxpayerId, more));
    expect(preview.openRequest).toMatchObject({ requestId, proposedPaymentCents: 35_000, maySupply: true });
    const refusal = await officer.refused(receiveProposalContract, proposalFor(taxpayerId, more));
    expect(refusal).toMatchObject({
      status: 422,
      code: 'request-must-not-be-open-already',
      leadsTo: { recordKind: 'agreement-request', recordId: requestId },
    });
    expect(refusal.findings).toMatchObject([{ test: 'no-open-request-for-these-taxes', holds: false }]);
    const facts = { suppliedAt: at, moduleIds: [], ...more };
    const after = await officer.must(supplyFactsContract, { taxpayerId, requestId, ...facts });
    expect(after).toMatchObject({ state: 'pending', proposedPaymentCents: 40_000 });
    expect(await eventsOf(house, taxpayerId, requestId)).toHaveLength(2);
  });

  test('a letter that adds to a request is kept with the case and put to that request', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const facts = given({ request: { ...monthly(35_000), payment: { kind: 'unspecific' } } });
    const { requestId } = await officer.must(
      receiveProposalContract,
      proposalFor(taxpayerId, { given: facts }),
    );
    const supplied = { taxpayerId, requestId, suppliedAt: at, moduleIds: [], given: given() };
    const reply = await officer.send(supplyFactsContract, { ...supplied, document: eMail });
    expect([reply.status, reply.body]).toMatchObject([400, { fields: [{ field: 'channel' }] }]);
    const asPicture = { document: { ...eMail, mediaType: 'image/png' as const }, channel: 'mail' as const };
    expect(await officer.refused(supplyFactsContract, { ...supplied, ...asPicture })).toMatchObject({
      code: 'document-must-be-what-it-is-called',
      fields: [{ field: 'document' }],
    });
    const after = await officer.must(supplyFactsContract, { ...supplied, channel: 'mail', document: eMail });
    expect(after).toMatchObject({ state: 'pending', channel: 'phone' });
    const { items } = await officer.must(listInboundItemsContract, { taxpayerId });
    const linkedTo = { subjectKind: 'agreement-request', subjectId: requestId };
    expect(items).toMatchObject([{ channel: 'mail', state: 'linked', documentType: 'text/plain', linkedTo }]);
  });
});
