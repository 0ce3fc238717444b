import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { day } from '#kernel/calendar/day.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers, type StubCall } from '#ui/testing/stub-answers.ts';
import { setTermsContract } from '../../../api/set-terms.contract.ts';
import { sampleTerms } from '../../../rules/terms/testing.ts';
import { closedConditions } from '../../../rules/locator/closed-conditions.ts';
import { sampleCase, sampleLaw } from '../../../rules/testing.ts';
import { words } from '../../../words/en.ts';
import { sampleRequest, sampleWorkbench } from '../sample-workbench.ts';
import type { Workbench } from '../workbench.ts';
import { TermsSection } from './terms-section.tsx';

const address = `/api${setTermsContract.path.replace(':requestId', sampleRequest.requestId)}`;

function drawn(change: Partial<Workbench> = {}) {
  const workbench = sampleWorkbench(change);
  draw(
    <TermsSection request={sampleRequest} workbench={workbench} today={day('2023-04-03')} law={sampleLaw} />,
    { words: { ...words, ...casework } },
  );
}
const type = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const set = () => fireEvent.click(screen.getByRole('button', { name: 'Set terms' }));
afterEach(() => vi.restoreAllMocks());

test('the form starts from what is proposed, and what it sends is whole', async () => {
  const calls = stubAnswers({ [`POST ${address}`]: {} });
  drawn();
  fireEvent.click(screen.getByRole('checkbox', { name: 'No levy source is known' }));
  set();
  await waitFor(() => expect(calls).toHaveLength(1));
  expect((calls[0] as StubCall).body).toMatchObject({
    terms: {
      type: 'guaranteed',
      paymentCents: 30_000,
      dueDay: { dayOfMonth: 15, chosenBy: 'taxpayer', chosenDay: '2023-04-03', channel: 'phone' },
      firstPaymentDay: '2023-05-15',
      method: { method: 'direct-pay', hasCheckingAccount: 'unknown' },
      levySources: 'none-known',
    },
  });
});

test.each([
  ['Payment each month', '', /Enter an amount above zero/],
  ['Payment each month', '0', /Enter an amount above zero/],
  ['Payment each month', '<b>12</b>', /Enter an amount above zero/],
  [/^Due day of the month/, '', /day of the month from 1 to 28/],
  [/^Due day of the month/, '29', /day of the month from 1 to 28/],
  [/^Due day of the month/, '999999999999', /day of the month from 1 to 28/],
  [/^First payment/, 'soon', /Enter the day of the first payment/],
  [/^When it was chosen/, '13/45/2023', /Enter a day/],
])('%s "%s" is an error at its field; nothing is lost or sent', (name, value, message) => {
  const calls = stubAnswers({});
  drawn();
  type(name, value);
  set();
  expect(within(screen.getByRole('alert')).getByText(message)).toBeTruthy();
  expect(screen.getByRole('textbox', { name })).toHaveProperty('value', value);
  expect(calls).toEqual([]);
});

test('the ways of paying stand in the order in which they are offered, each question only where it matters', () => {
  drawn();
  const ways = within(screen.getByRole('group', { name: 'How it will be paid' })).getAllByRole('radio');
  expect(ways.map((way) => way.getAttribute('value'))).toEqual([
    'direct-debit',
    'payroll-deduction',
    'eftps',
    'direct-pay',
    'card',
    'check',
    'other',
  ]);
  const debit = () => screen.queryByRole('group', { name: /Direct debit, which comes first/ });
  const payroll = () => screen.queryByRole('group', { name: /Payroll deduction, which comes next/ });
  expect([debit(), payroll()]).toEqual([null, null]);
  pick('Yes');
  fireEvent.click(within(debit() as HTMLElement).getByRole('radio', { name: 'declined' }));
  expect(payroll()).not.toBeNull();
  pick('Check or money order');
  expect(screen.getByRole('checkbox', { name: /encouraged paying electronically/ })).toBeTruthy();
  pick('Direct debit');
  expect([debit(), payroll()]).toEqual([null, null]);
});

test('[IA-C-028] for direct debit the first day is proposed, and every day says whether it is in range', () => {
  drawn();
  pick('Direct debit');
  type(/^Due day of the month/, '5');
  expect(screen.getByText(/May 5, 2023, 32 days: possible/)).toBeTruthy();
  expect(screen.getByText(/Apr 5, 2023, 2 days: too soon to be set up/)).toBeTruthy();
  expect(screen.getByText(/Jun 5, 2023, 63 days: too late/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take this day' }));
  expect(screen.getByRole('textbox', { name: /^First payment/ })).toHaveProperty('value', '05/05/2023');
});

test('another payment than the one offered asks for the day of the taxpayer’s word', () => {
  drawn();
  expect(screen.queryByRole('textbox', { name: /agreed to another payment/ })).toBeNull();
  type('Payment each month', '450');
  expect(screen.getByRole('textbox', { name: /agreed to another payment/ })).toBeTruthy();
});

test('changes, large payments and levy sources are rows that come and go, and half a row is an error', () => {
  const calls = stubAnswers({});
  drawn();
  fireEvent.click(screen.getByRole('button', { name: 'Add a change' }));
  type('From month', '13');
  set();
  const half = within(screen.getByRole('alert')).getAllByRole('link');
  expect(half.map((link) => link.getAttribute('href'))).toEqual([
    '#field-terms-changes-0-amount',
    '#field-terms-changes-0-because',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove line 1' }));
  expect(screen.queryByRole('textbox', { name: 'From month' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Add a levy source' }));
  expect(within(screen.getByRole('group', { name: 'Levy source 1' })).getAllByRole('textbox')).toHaveLength(
    5,
  );
  expect(calls).toEqual([]);
});

test('what the server cannot read stands at its field, and the input is kept', async () => {
  const fields = [{ field: 'terms.dueDay.dayOfMonth', expected: 'a day of the month from 1 to 28' }];
  const body = { title: 'unreadable', status: 400, code: 'input-must-be-readable', fields };
  stubAnswers({ [`POST ${address}`]: { status: 400, body } });
  drawn();
  type('Payment each month', '321');
  set();
  const errors = await screen.findByRole('alert');
  expect(within(errors).getByText(/Enter a day of the month from 1 to 28\.$/)).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Payment each month' })).toHaveProperty('value', '321');
});

test('what is typed here is there again for whoever goes on and comes back', async () => {
  const section = (
    <TermsSection
      request={sampleRequest}
      workbench={sampleWorkbench()}
      today={day('2023-04-03')}
      law={sampleLaw}
    />
  );
  const { router } = draw(
    <Routes>
      <Route path="/requests/r1" element={section} />
      <Route path="/elsewhere" element={<p>Elsewhere</p>} />
    </Routes>,
    { words: { ...words, ...casework }, at: '/requests/r1' },
  );
  type('Payment each month', '455');
  pick('Check or money order');
  await act(() => router.navigate('/elsewhere'));
  await screen.findByText('Elsewhere');
  await act(() => router.navigate(-1));
  expect(await screen.findByRole('textbox', { name: 'Payment each month' })).toHaveProperty('value', '455');
  expect(screen.getByRole('radio', { name: 'Check or money order' })).toHaveProperty('checked', true);
});

test('the due day of a proposal that a representative named was chosen by the representative', () => {
  const { given } = sampleWorkbench();
  drawn({ given: { ...given, request: { ...given.request, proposedBy: 'representative' } } });
  expect(screen.getByRole('radio', { name: 'Representative' })).toHaveProperty('checked', true);
});

test('terms that are set come back as they were set', () => {
  const chosen = { ...sampleTerms, reviewDay: day('2024-04-01'), conditions: ['review-payment'] as const };
  drawn({ chosen });
  expect(screen.getByRole('textbox', { name: 'Payment each month' })).toHaveProperty('value', '400.00');
  expect(screen.getByRole('textbox', { name: /^Review day/ })).toHaveProperty('value', '04/01/2024');
  expect(screen.getByRole('checkbox', { name: /^80/ })).toHaveProperty('checked', true);
});

test('a condition that the server refuses is not offered and says why; one chosen before can be taken out', () => {
  stubAnswers({});
  const closedFor = (by: 'revenue-officer') => {
    const origin = { ...sampleCase.origin, function: by };
    const modules = sampleCase.modules.map((module) => ({ ...module, joint: false }));
    return closedConditions({ ...sampleCase, origin, modules });
  };
  const chosen = { ...sampleTerms, conditions: ['short-term-plan'] as const };
  drawn({ chosen, closedConditions: closedFor('revenue-officer') });
  expect(screen.queryByRole('checkbox', { name: /^41/ })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /^70/ })).toBeNull();
  expect(screen.getByRole('checkbox', { name: /^99/ })).toBeDefined();
  expect(screen.getByText(/^70 .*No module is joint/)).toBeDefined();
});
