import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { AgreementPage, type AgreementPageProps } from './agreement-page.tsx';

afterEach(() => vi.restoreAllMocks());

const agreement = {
  agreementId: 'a1',
  taxpayerId: 't1',
  state: 'approved',
  version: 1,
  requestId: 'r1',
  fromDay: '2023-04-12',
  levyBarred: true,
  moduleIds: ['m1', 'm2'],
  locator: { number: '1253', onForm: ['66', '80'] },
  terms: {
    type: 'routine',
    paymentCents: 30_000,
    dueDayOfMonth: 15,
    firstPaymentDay: '2023-05-15',
    termMonths: 36,
    feeCents: 22_500,
    feeTreatment: 'standard',
    method: 'check',
    paymentChanges: [],
    lumpSums: [],
    reviewDay: 'none',
    settledDay: '2023-04-12',
    locatorNumber: '1253',
    originatorCode: '70',
  },
  decisions: [],
  codes: [
    {
      moduleId: 'm1',
      module: '30 201912',
      state: 'posted',
      requestedAt: '2023-04-12T13:00:00.000Z',
      transactionDay: '2023-04-12',
      cycle: '20231505',
    },
    { moduleId: 'm2', module: '30 202112', state: 'missing' },
  ],
  paid: [],
  moves: [],
  appealed: [],
  today: '2023-06-01',
};

function show(change: object = {}, answers: Parameters<typeof stubAnswers>[0] = {}) {
  const calls = stubAnswers(answers);
  const props = {
    agreement: { ...agreement, ...change },
    taxpayerName: 'R. Amari',
    law: adoptedLaw,
    banner: null,
    history: null,
    account: null,
    deadlines: null,
    forms: null,
    letters: null,
  } as unknown as AgreementPageProps;
  draw(<AgreementPage {...props} />, { words, at: '/agreements/a1' });
  return calls;
}

test('an approved agreement says that it is not in writing yet, and what stands beside its locator number', () => {
  show();
  expect(screen.getByText(/^Approved .*Apr 12, 2023, not in writing yet/)).toBeDefined();
  expect(screen.getByText('66, 80')).toBeDefined();
  expect(screen.getByText('Not in writing yet')).toBeDefined();
});

test('one in effect says since when and by which paper', () => {
  show({ state: 'in-effect', written: { kind: 'letter', id: 'l1', onDay: '2023-04-13' } });
  expect(screen.getByText(/^In effect since .*Apr 13, 2023/)).toBeDefined();
  expect(screen.getByText('by the confirmation that left')).toBeDefined();
});

test('a module that lacks the code is counted and named, and the next payments have their reasons', () => {
  show();
  expect(screen.getByText('1 module lacks TC 971 AC 063')).toBeDefined();
  const codes = screen.getByRole('table', { name: 'TC 971 AC 063 on each module' });
  expect(within(codes).getByText('not asked for')).toBeDefined();
  // The first payment day has passed: the next ones are shown.
  expect(screen.getByText('Thu, Jun 15, 2023')).toBeDefined();
  expect(screen.getByRole('button', { name: /Payment 1/ })).toBeDefined();
});

test('the code of an agreement monitored by hand is asked for by a button that sends it', async () => {
  const path = 'POST /api/installment-agreements/agreements/a1/request-active-code';
  const calls = show({ moves: [{ event: 'request-active-code', allowed: true }] }, { [path]: {} });
  screen.getByRole('button', { name: 'Request active code' }).click();
  const sent = () => calls.find(({ method }) => method === 'POST');
  await waitFor(() => expect(sent()).toBeDefined());
  expect(sent()?.body).toMatchObject({ taxpayerId: 't1' });
});

test('what Appeals decided about the agreement stands at its head', () => {
  show({ appealed: [{ outcome: 'granted', onDay: '2023-05-30' }] });
  expect(screen.getByText('Decision of Appeals, received').parentElement?.textContent).toBe(
    'Decision of Appeals, received Tue, May 30, 2023. The appeal was granted.',
  );
});
