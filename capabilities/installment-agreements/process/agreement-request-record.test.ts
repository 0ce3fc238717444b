import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { GivenFacts } from '../rules/facts/given-facts.ts';
import type { DisclosureItem } from '../parameters/disclosure-items.ts';
import type { ChosenTerms } from '../rules/terms/chosen-terms.ts';
import { sampleCase } from '../rules/testing.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import {
  type AgreementRequest,
  applyAgreementRequest,
  type ReceiveProposalBody,
  type SupplyFactsBody,
} from './agreement-request-record.ts';

const given = { request: { payment: 'unknown' } } as unknown as GivenFacts;
const supplied = { request: { payment: { kind: 'none' } } } as unknown as GivenFacts;
const { modules: _modules, ...sampleGiven } = sampleCase;
const terms = { type: 'guaranteed', paymentCents: dollars(300) } as SettledTerms;

const body: ReceiveProposalBody = {
  taxpayerId: 't',
  requestId: 'r',
  channel: 'phone',
  receivedAt: instant('2023-04-10T13:00:00.000Z'),
  moduleIds: ['m'],
  covers: ['30 202112'],
  given,
  codeFor: ['m'],
  officerId: 'officer',
};
const receive = {
  event: 'receive-proposal',
  to: 'pending',
  body,
  onDay: day('2023-04-10'),
  actorId: 'officer',
};
const facts: SupplyFactsBody = {
  completedAt: instant('2023-04-18T13:00:00.000Z'),
  moduleIds: ['m', 'n'],
  covers: ['30 202112', '30 202012'],
  given: supplied,
  codeFor: ['m', 'n'],
};
const supply = {
  event: 'supply-facts',
  to: 'pending',
  body: facts,
  onDay: day('2023-04-18'),
  actorId: 'officer',
};

const first = (request: Omit<AgreementRequest, 'version'>): AgreementRequest => ({ ...request, version: 1 });
const pending = first(applyAgreementRequest(undefined, receive));
const perfecting = first(applyAgreementRequest(undefined, { ...receive, to: 'perfecting' }));

test('a proposal that is complete is pending from the day of its receipt', () => {
  const { covers: _, ...kept } = body;
  expect(pending).toEqual({
    ...kept,
    leftOut: [],
    withTaxpayerIds: [],
    version: 1,
    compartment: 'shared',
    state: 'pending',
    completedAt: body.receivedAt,
    codeAsked: false,
    told: [],
    appealed: [],
    pendingFrom: receive.onDay,
  });
});

test('a proposal that is not pending has no day from which it is', () => {
  for (const to of ['received', 'perfecting', 'not-processable'])
    expect(applyAgreementRequest(undefined, { ...receive, to })).not.toHaveProperty('pendingFrom');
});

test('a request that is perfected is pending from the day of its last part, not from the first', () => {
  const request = applyAgreementRequest(perfecting, supply);
  expect(request).toMatchObject({
    state: 'pending',
    receivedAt: body.receivedAt,
    completedAt: facts.completedAt,
    pendingFrom: '2023-04-18',
    given: supplied,
    moduleIds: ['m', 'n'],
    codeFor: ['m', 'n'],
  });
});

test('a part that does not complete the request moves what counts as its last part, and gives no day', () => {
  const request = applyAgreementRequest(perfecting, { ...supply, to: 'perfecting' });
  expect(request).toMatchObject({ state: 'perfecting', completedAt: facts.completedAt, given: supplied });
  expect(request).not.toHaveProperty('pendingFrom');
});

test('whatever is added to a pending request, it stays pending from its first day', () => {
  const request = applyAgreementRequest(pending, supply);
  expect(request).toMatchObject({
    state: 'pending',
    pendingFrom: '2023-04-10',
    completedAt: body.receivedAt,
    given: supplied,
    codeFor: ['m'],
  });
});

test('asking for the code is kept, and changes nothing else', () => {
  const asked = { event: 'request-pending-code', body: { moduleIds: ['m'] }, onDay: day('2023-04-11') };
  for (const to of ['pending', 'approval'])
    expect(applyAgreementRequest(pending, { ...asked, to, actorId: 'officer' })).toEqual({
      ...pending,
      state: to,
      codeAsked: true,
    });
});

test('terms that are set stand in the request as long as they rest on what was offered', () => {
  const chosen = { type: 'guaranteed', paymentCents: dollars(320) } as ChosenTerms;
  const step = { event: 'set-terms', to: 'pending', body: { chosen }, onDay: day('2023-04-11') };
  const set = { ...pending, ...applyAgreementRequest(pending, { ...step, actorId: 'officer' }) };
  expect(set).toEqual({ ...pending, chosen });
  const offered = { ...sampleGiven, request: { ...sampleGiven.request, method: 'card' as const } };
  const withOffer = { ...set, given: sampleGiven };
  const same = { ...supply, body: { ...facts, given: sampleGiven } };
  const other = { ...supply, body: { ...facts, given: offered } };
  expect(applyAgreementRequest(withOffer, same)).toMatchObject({ chosen });
  expect(applyAgreementRequest(withOffer, other)).not.toHaveProperty('chosen');
});

test('[IA-A-120] each thing that is told is kept with its day, its channel and who told it; the last time counts', () => {
  const tell = (item: DisclosureItem, at: string, channel: 'phone' | 'mail') => ({
    event: 'note-disclosures',
    to: 'pending',
    body: { covers: [item], told: [{ item, at: instant(at), channel }] },
    onDay: day(at.slice(0, 10)),
    actorId: 'officer',
  });
  const steps = [
    tell('appeal-rights', '2023-04-11T13:00:00.000Z', 'phone'),
    tell('refunds-offset', '2023-04-11T13:00:00.000Z', 'phone'),
    tell('appeal-rights', '2023-04-12T13:00:00.000Z', 'mail'),
  ];
  let request: AgreementRequest = pending;
  for (const step of steps) request = { ...applyAgreementRequest(request, step), version: 2 };
  expect(
    request.told.map(({ item, onDay, channel, byPersonId }) => [item, onDay, channel, byPersonId]),
  ).toEqual([
    ['refunds-offset', '2023-04-11', 'phone', 'officer'],
    ['appeal-rights', '2023-04-12', 'mail', 'officer'],
  ]);
});

test.each(['record-agreement', 'send-for-approval'])('%s keeps the terms and who prepared them', (event) => {
  const sentBack = { ...pending, sentBackBecause: 'too low', sentBackPoints: [] };
  const step = { event, to: 'approval', body: { terms }, onDay: day('2023-04-12'), actorId: 'preparer' };
  const request = applyAgreementRequest(sentBack, step);
  expect(request).toMatchObject({ state: 'approval', terms, preparedBy: 'preparer' });
  expect(request).not.toHaveProperty('sentBackBecause');
  expect(request).not.toHaveProperty('sentBackPoints');
});

test('what is sent back keeps the reason, its terms and its first day', () => {
  const prepared = { ...pending, state: 'approval' as const, terms, preparedBy: 'preparer' };
  const points = [{ kind: 'term', term: 'paymentCents', value: dollars(700) }];
  const said = { because: 'too low', points };
  const step = { event: 'send-back', to: 'pending', body: said, onDay: day('2023-04-12') };
  expect(applyAgreementRequest(prepared, { ...step, actorId: 'manager' })).toEqual({
    ...prepared,
    state: 'pending',
    sentBackBecause: 'too low',
    sentBackPoints: points,
  });
  // Before points were asked for, a reason was all there was.
  const older = { ...step, body: { because: 'too low' }, actorId: 'manager' };
  expect(applyAgreementRequest(prepared, older)).not.toHaveProperty('sentBackPoints');
});

test.each([
  ['approve', 'approved'],
  ['withdraw-request', 'withdrawn'],
])('%s changes the state to %s and nothing else', (event, to) => {
  const step = { event, to, body: {}, onDay: day('2023-04-12'), actorId: 'manager' };
  expect(applyAgreementRequest(pending, step)).toEqual({ ...pending, state: to });
});

test('nothing happens to a request that was never received', () => {
  expect(() => applyAgreementRequest(undefined, supply)).toThrow('never received');
});
