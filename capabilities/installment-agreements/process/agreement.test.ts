import { expect, test } from 'vitest';
import { roles } from '#capabilities/casework/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { applyAgreement, type BeginAgreementBody } from './agreement-record.ts';
import { agreementBarsLevy, type AgreementState, agreementTable } from './agreement.ts';
import { type AgreementRequestState, agreementRequestTable } from './agreement-request.ts';

const terms: SettledTerms = {
  type: 'guaranteed',
  paymentCents: dollars(300),
  dueDayOfMonth: 15,
  firstPaymentDay: day('2023-05-15'),
  termMonths: 31,
  feeCents: dollars(225),
  feeTreatment: 'standard',
  method: 'direct-pay',
  paymentChanges: [],
  lumpSums: [],
  reviewDay: 'none',
  settledDay: day('2023-04-03'),
  locatorNumber: '0236',
  originatorCode: '70',
};
const body: BeginAgreementBody = {
  taxpayerId: 't',
  agreementId: 'a',
  requestId: 'r',
  moduleIds: ['m'],
  terms,
  locator: { number: '1236', onForm: ['66'], onLetter: [], crossReferences: [] },
  covers: ['ALN 1236', '66'],
};
const begin = { event: 'begin-agreement', to: 'approved', body, onDay: day('2023-04-03') };
const { covers: _, ...kept } = body;
const written = { kind: 'letter', id: 'l' } as const;

const decision = {
  rule: 'written-form',
  revision: 1,
  outcome: 'written',
  findings: [],
  law: { id: 'sample', edition: 'sample' },
  on: day('2023-04-13'),
};

/** The life of an agreement in the words of the catalogue, from the request for it on. */
const listed: Record<Exclude<AgreementRequestState | AgreementState, 'none'>, string> = {
  received: 'proposed',
  perfecting: 'proposed',
  'not-processable': 'proposed',
  pending: 'pending',
  approval: 'pending',
  approved: 'approved/in effect',
  'in-effect': 'approved/in effect',
  void: 'pending',
  withdrawn: 'withdrawn',
};

test('[IA-A-010] an agreement has a schedule of payments, at least one module and a listed state', () => {
  const agreement = applyAgreement(undefined, begin);
  expect(agreement).toEqual({
    ...kept,
    compartment: 'shared',
    state: 'approved',
    fromDay: begin.onDay,
    appealed: [],
  });
  expect(agreement.terms).toMatchObject({ paymentCents: 30_000, dueDayOfMonth: 15, termMonths: 31 });
  expect(agreement.terms.firstPaymentDay > agreement.fromDay).toBe(true);
  const states = [agreementTable, agreementRequestTable].flatMap(
    (table) => exploreModel(table as typeof agreementTable).states,
  );
  expect([...new Set(states)].toSorted()).toEqual(['none', ...Object.keys(listed)].toSorted());
});

test('[IA-A-010] an agreement without a module, or in a state that is not defined, does not begin', () => {
  expect(() => applyAgreement(undefined, { ...begin, body: { ...body, moduleIds: [] } })).toThrow(
    'at least one module',
  );
  expect(() => applyAgreement(undefined, { ...begin, to: 'offered' })).toThrow('no state "offered"');
  expect(() => applyAgreement(undefined, { ...begin, to: 'none' })).toThrow('no state "none"');
});

test('an agreement begins by an officer or a manager, and by nobody else', () => {
  const may = roles
    .map(({ role }) => role)
    .filter(
      (role) => move(agreementTable, { state: 'none', event: 'begin-agreement', role }).kind === 'moved',
    );
  expect(may).toEqual(['revenue-officer', 'group-manager']);
  for (const { role } of roles)
    expect(move(agreementTable, { state: 'in-effect', event: 'begin-agreement', role }).kind).toBe('refused');
});

test('[IA-C-031] an approved agreement is in effect only once it is in writing, and keeps by what', () => {
  const attempt = (outcome: string) =>
    move(agreementTable, {
      state: 'approved',
      event: 'put-in-effect',
      role: 'revenue-officer',
      decisions: { 'written-form': { ...decision, outcome } },
    });
  expect(attempt('not-written')).toMatchObject({ kind: 'refused', code: 'decision-must-allow-this-event' });
  expect(attempt('written')).toMatchObject({ kind: 'moved', to: 'in-effect' });
  const approved = { ...applyAgreement(undefined, begin), version: 1 };
  const step = { event: 'put-in-effect', to: 'in-effect', body: { written }, onDay: day('2023-04-13') };
  expect(applyAgreement(approved, step)).toMatchObject({
    state: 'in-effect',
    fromDay: '2023-04-03',
    written: { ...written, onDay: '2023-04-13' },
  });
});

test('levy is barred from the approval on; a voided approval bars nothing, because its request does again', () => {
  const barred = (['none', 'approved', 'in-effect', 'void'] as const).map(agreementBarsLevy);
  expect(barred).toEqual([false, true, true, false]);
});

test('a voided approval begins anew; one in effect is not voided', () => {
  const role = 'revenue-officer';
  expect(move(agreementTable, { state: 'void', event: 'begin-agreement', role }).kind).toBe('moved');
  expect(move(agreementTable, { state: 'approved', event: 'void-agreement', role }).kind).toBe('moved');
  expect(move(agreementTable, { state: 'in-effect', event: 'void-agreement', role })).toMatchObject({
    kind: 'refused',
    code: 'event-must-be-possible-in-this-state',
  });
});

test('every state of an agreement can be reached, and no two rows compete', () => {
  expect(exploreModel(agreementTable)).toMatchObject({
    states: ['none', 'void', 'approved', 'in-effect'],
    unreachable: [],
    deadEnds: [],
    competing: [],
    leaks: [],
    endless: [],
  });
});
