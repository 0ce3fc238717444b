import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  employmentTax,
  given,
  givenByEmployer,
  monthly,
  newTaxpayer,
  noAmount,
} from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { deadlinesOf, eventsOf } from '../../../scenarios/support/looking.ts';
import type { Reply } from '../../../scenarios/support/visitor.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { determineRequestContract } from './determine-request.contract.ts';
import { findAgreementContract } from './find-agreement.contract.ts';
import { findApprovalContract } from './find-approval.contract.ts';
import { findRequestContract } from './find-request.contract.ts';
import { listRequestsContract } from './list-requests.contract.ts';
import { previewProposalContract } from './preview-proposal.contract.ts';
import { receiveProposalContract } from './receive-proposal.contract.ts';
import { recordAgreementContract } from './record-agreement.contract.ts';
import { sendBackContract } from './send-back.contract.ts';
import { sendForApprovalContract } from './send-for-approval.contract.ts';
import { supplyFactsContract } from './supply-facts.contract.ts';
import { withdrawRequestContract } from './withdraw-request.contract.ts';
import { recordAgreed, sendAgreed, settle } from '../../../scenarios/support/settle.ts';

const at = '2023-04-03T13:00:00.000Z';
const fieldsOf = ({ body }: Reply): readonly string[] =>
  (body as { fields: { field: string }[] }).fields.map(({ field }) => field).toSorted();

describe.each(engines)('requests over HTTP, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, at);
  });
  afterAll(() => house.close());

  const proposalFor = (taxpayerId: string, facts = given()) => ({
    taxpayerId,
    receivedAt: at,
    channel: 'phone' as const,
    moduleIds: [] as string[],
    given: facts,
  });

  async function receive(facts = given()) {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house, { person: 'R. Amari' });
    const { requestId } = await officer.must(receiveProposalContract, proposalFor(taxpayerId, facts));
    return { officer, ids: { taxpayerId, requestId } };
  }

  test('a proposal that is sent twice is one request; the same id for another one is refused', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const sent = { commandId: newId(), ...proposalFor(taxpayerId) };
    const [first, again] = await Promise.all([
      officer.send(receiveProposalContract, sent),
      officer.send(receiveProposalContract, sent),
    ]);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect((await officer.must(listRequestsContract, { taxpayerId })).requests).toHaveLength(1);
    const other = { ...sent, given: given({ request: monthly(40_000) }) };
    expect(await officer.refused(receiveProposalContract, other)).toMatchObject({
      status: 409,
      code: 'command-id-must-not-be-reused',
      fields: [{ field: 'commandId' }],
    });
  });

  test.each(['pending', 'perfecting'] as const)(
    'a proposal that is %s is answered with what whoever asks for the request is told',
    async (state) => {
      const officer = await house.signIn('M. Reyes');
      const { taxpayerId } = await newTaxpayer(house);
      const facts = state === 'pending' ? given() : given({ request: noAmount });
      const receipt = await officer.must(receiveProposalContract, proposalFor(taxpayerId, facts));
      expect(receipt).toMatchObject({ state, levyBarred: state === 'pending' });
      expect(receipt.deadlines).not.toEqual([]);
      const { requestId } = receipt;
      expect(await officer.must(findRequestContract, { requestId })).toMatchObject(receipt);
    },
  );

  test('what cannot be read is told field by field, down to the fact, and nothing is recorded', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId, moduleIds } = await newTaxpayer(house);
    const [moduleId] = moduleIds;
    const facts = given();
    const reply = await officer.send(receiveProposalContract, {
      ...proposalFor(taxpayerId),
      receivedAt: 'yesterday',
      channel: 'pigeon',
      moduleIds: [moduleId, moduleId],
      given: {
        ...facts,
        request: { ...facts.request, dueDayOfMonth: 29, payment: { kind: 'amount', amountCents: 'much' } },
        household: { ...facts.household, dogs: 2 },
      },
    });
    expect(reply.status).toBe(400);
    expect(fieldsOf(reply)).toEqual([
      'channel',
      'given.household.dogs',
      'given.request.dueDayOfMonth',
      'given.request.payment',
      'moduleIds',
      'receivedAt',
    ]);
    expect(reply.text).toContain('amountCents: an amount in whole cents');
    expect((await officer.must(listRequestsContract, { taxpayerId })).requests).toEqual([]);
  });

  test('what is left out of the facts is unknown, and kept as unknown', async () => {
    const identification = { nameGiven: true, tinGiven: true };
    const { officer, ids } = await receive({ taxpayer: { identification } });
    const request = await officer.must(findRequestContract, { requestId: ids.requestId });
    expect(request.state).toBe('received');
    expect(request).not.toHaveProperty('proposedPaymentCents');
    const { given: kept } = await officer.must(determineRequestContract, { requestId: ids.requestId });
    expect(kept.request).toMatchObject({
      payment: 'unknown',
      liability: 'unknown',
      dueDayOfMonth: 'unknown',
    });
    expect(kept.compliance.returns).toBe('unknown');
    expect(kept.taxpayer.identification.matches).toBe('unknown');
  });

  test('a preview says what the record would, and keeps nothing', async () => {
    const officer = await house.signIn('M. Reyes');
    const { taxpayerId } = await newTaxpayer(house);
    const proposal = proposalFor(taxpayerId, given({ request: monthly(20_000) }));
    const preview = await officer.must(previewProposalContract, proposal);
    expect((await officer.must(listRequestsContract, { taxpayerId })).requests).toEqual([]);
    expect(await deadlinesOf(house, taxpayerId)).toEqual([]);
    const { requestId } = await officer.must(receiveProposalContract, proposal);
    const { determination } = await officer.must(determineRequestContract, { requestId });
    expect(preview.determination).toEqual(determination);
    // Terms are settled once the proposal is recorded; with them the grant is what was foreseen.
    await settle({ house, officer }, { taxpayerId, requestId });
    const { grant } = await officer.must(determineRequestContract, { requestId });
    expect(preview.grant.outcome).toBe(grant.outcome);
  });

  test('a refused attempt is kept: the same call is refused again, also once it would be allowed', async () => {
    const { officer, ids } = await receive();
    house.moveTo('2023-04-03T14:00:00.000Z');
    const input = { commandId: newId(), ...ids };
    const first = await officer.refused(recordAgreementContract, input);
    expect(first.status).toBe(422);
    expect(await officer.refused(recordAgreementContract, input)).toEqual(first);
    await settle({ house, officer }, ids);
    expect((await officer.send(recordAgreementContract, ids)).status).toBe(200);
    expect(await officer.refused(recordAgreementContract, input)).toEqual(first);
    house.moveTo(at);
  });

  test('every refusal tells every reason with its sentence, and a cure for what can be cured', async () => {
    const { officer, ids } = await receive(
      given({
        request: { ...monthly(10_000), agreesToComply: false },
        compliance: { estimatedPaymentsCurrent: false },
      }),
    );
    const refusal = await officer.refused(recordAgreementContract, ids);
    const tests = refusal.findings?.map((finding) => finding.test) ?? [];
    expect(tests).toEqual(
      expect.arrayContaining(['pays-in-months-allowed', 'agrees-to-comply', 'estimated-payments-current']),
    );
    for (const finding of refusal.findings ?? []) {
      expect(finding.sentence.length).toBeGreaterThan(10);
      expect(finding.law.cite).toMatch(/^(?:IRM|26 U\.S\.C\.|26 CFR)/);
      expect([finding.test, typeof finding.cureSentence]).toEqual([finding.test, 'string']);
    }
  });

  test('a refusal speaks the language of the reader', async () => {
    const { officer, ids } = await receive();
    const ask = async (language: string): Promise<string> => {
      const { body } = await officer.send(sendForApprovalContract, ids, { 'accept-language': language });
      return (body as { title: string }).title;
    };
    expect(await ask('en')).toContain('Send for approval');
    expect(await ask('es')).toContain('Enviar para aprobación');
  });

  test('two who act at once on one request: one of them is told that the state has changed', async () => {
    const { officer, ids } = await receive();
    await settle({ house, officer }, ids);
    const replies = await Promise.all([
      officer.send(recordAgreementContract, ids),
      officer.send(withdrawRequestContract, { ...ids, because: 'changed the mind' }),
    ]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await eventsOf(house, ids.taxpayerId, ids.requestId)).toHaveLength(4);
  });

  test('an agreement and its request point to each other, and the taxpayer sees both', async () => {
    const { officer, ids } = await receive();
    const approved = await recordAgreed({ house, officer }, ids, 'guaranteed');
    const agreementId = String(approved.agreementId);
    const person = await house.signIn('R. Amari');
    const agreement = await person.must(findAgreementContract, { agreementId });
    expect(agreement).toMatchObject({ requestId: ids.requestId, state: 'approved' });
    const { requests, agreements } = await person.must(listRequestsContract, { taxpayerId: ids.taxpayerId });
    expect([requests.length, agreements.length]).toEqual([1, 1]);
    expect(requests[0]).toMatchObject({ agreementId, moves: [] });
  });

  test('terms are sent back with what is disagreed with, which has to be of the case and is for staff alone', async () => {
    const officer = await house.signIn('M. Reyes');
    const manager = await house.signIn('J. Ortiz');
    const person = await house.signIn('R. Amari');
    const modules = [employmentTax('202209', 1_200_000)];
    const { taxpayerId } = await newTaxpayer(house, { kind: 'corporation', modules, person: 'R. Amari' });
    const { requestId } = await officer.must(
      receiveProposalContract,
      proposalFor(taxpayerId, givenByEmployer(82_500)),
    );
    const ids = { taxpayerId, requestId };
    await sendAgreed({ house, officer }, ids, 'ibtf-express-25');
    const because = 'They could pay a good deal more';
    const points = [
      { kind: 'finding', test: 'deposits-current' },
      { kind: 'term', term: 'paymentCents' },
    ] as const;
    const none = await manager.refused(sendBackContract, { ...ids, because, points: [] });
    expect(none).toMatchObject({
      status: 400,
      fields: [{ field: 'points', expected: 'at least one finding or term' }],
    });
    const elsewhere = [{ kind: 'finding', test: 'no-such-test' }] as const;
    expect(await manager.refused(sendBackContract, { ...ids, because, points: elsewhere })).toMatchObject({
      status: 409,
      code: 'point-must-be-of-this-case',
      fields: [{ field: 'points' }],
      ownRule: true,
    });
    const back = await manager.must(sendBackContract, { ...ids, because, points });
    expect(back.sentBackPoints).toMatchObject([
      { kind: 'finding', finding: { test: 'deposits-current' } },
      { kind: 'term', term: 'paymentCents', value: 82_500 },
    ]);
    const { steps } = await officer.must(findApprovalContract, { requestId });
    expect(steps.at(-1)).toMatchObject({ event: 'send-back', because, points: back.sentBackPoints });
    expect((await officer.send(findRequestContract, { requestId })).text).toContain(because);
    const asTaxpayer = await person.send(findRequestContract, { requestId });
    expect(asTaxpayer.text).not.toContain(because);
    expect(asTaxpayer.text).not.toContain('sentBackPoints');
    expect((await person.send(listRequestsContract, { taxpayerId })).text).not.toContain(because);
  });

  test('what was supplied while pending is decided on anew and kept, and the protection stands', async () => {
    const { officer, ids } = await receive();
    const facts = given({ compliance: { returns: [{ mft: '30', period: '202112', state: 'unfiled' }] } });
    const after = await officer.must(supplyFactsContract, {
      ...ids,
      suppliedAt: at,
      moduleIds: [],
      given: facts,
    });
    expect(after).toMatchObject({ state: 'pending', levyBarred: true });
    expect(after.pendingDecisions.map(({ outcome }) => outcome)).toEqual(['not-pending', 'pending']);
    const refusal = await officer.refused(recordAgreementContract, ids);
    expect(refusal.findings?.map((finding) => finding.test)).toContain('required-returns-filed');
  });
});
