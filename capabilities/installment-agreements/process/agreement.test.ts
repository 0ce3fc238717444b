import { expect, test } from 'vitest';
import { roles } from '#capabilities/casework/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { applyAgreement, type BeginAgreementBody } from './agreement-record.ts';
import { type AgreementState, agreementTable } from './agreement.ts';
import { type AgreementRequestState, agreementRequestTable } from './agreement-request.ts';

const terms: SettledTerms = {
  type: 'guaranteed',
  paymentCents: dollars(300),
  dueDayOfMonth: 15,
  firstPaymentDay: day('2023-05-15'),
  termMonths: 31,
  feeCents: dollars(225),
  locatorNumber: '0236',
  originatorCode: '70',
};
const body: BeginAgreementBody = {
  taxpayerId: 't',
  agreementId: 'a',
  requestId: 'r',
  moduleIds: ['m'],
  terms,
};
const begin = { to: 'in-effect', body, onDay: day('2023-04-03') };

/** The life of an agreement in the words of the catalogue, from the request for it on. */
const listed: Record<Exclude<AgreementRequestState | AgreementState, 'none'>, string> = {
  received: 'proposed',
  perfecting: 'proposed',
  'not-processable': 'proposed',
  pending: 'pending',
  approval: 'pending',
  approved: 'approved/in effect',
  'in-effect': 'approved/in effect',
  withdrawn: 'withdrawn',
};

test('[IA-A-010] an agreement has a schedule of payments, at least one module and a listed state', () => {
  const agreement = applyAgreement(undefined, begin);
  expect(agreement).toEqual({ ...body, compartment: 'shared', state: 'in-effect', fromDay: begin.onDay });
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

test('every state of an agreement can be reached, and no two rows compete', () => {
  expect(exploreModel(agreementTable)).toMatchObject({
    states: ['none', 'in-effect'],
    unreachable: [],
    deadEnds: [],
    competing: [],
    leaks: [],
  });
});
