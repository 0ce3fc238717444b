import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { instant } from '#kernel/calendar/day.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers, type StubCall } from '#ui/testing/stub-answers.ts';
import { noteDisclosuresContract } from '../../../api/note-disclosures.contract.ts';
import type { DisclosureFacts } from '../../../rules/disclosures/disclosure-facts.ts';
import { sampleLaw } from '../../../rules/testing.ts';
import { words } from '../../../words/en.ts';
import { sampleRequest, sampleWorkbench } from '../sample-workbench.ts';
import { ToldSection } from './told-section.tsx';

const now = instant('2023-04-03T13:00:00.000Z');
const address = `/api${noteDisclosuresContract.path.replace(':requestId', sampleRequest.requestId)}`;

function drawn(change: Partial<DisclosureFacts> = {}, request = sampleRequest) {
  const workbench = sampleWorkbench({}, change);
  draw(<ToldSection request={request} workbench={workbench} now={now} law={sampleLaw} />, {
    words: { ...words, ...casework },
  });
}
const text = () => document.body.textContent ?? '';
afterEach(() => vi.restoreAllMocks());

test('[IA-A-121] the words give 7% interest and 0.5% for paying late on 2023-04-10; a day without a rate is said so', () => {
  drawn();
  fireEvent.input(screen.getByRole('textbox', { name: /Day of the conversation/ }), {
    target: { value: '04/10/2023' },
  });
  expect(text()).toContain('Interest is 7% a year, compounded daily. The penalty is 0.5% a month');
  expect(screen.getByRole('button', { name: /Why.*Rates of that day/ })).toBeTruthy();
  fireEvent.input(screen.getByRole('textbox', { name: /Day of the conversation/ }), {
    target: { value: '01/05/1950' },
  });
  expect(text()).toContain('Rate not loaded: no interest rate is held for Thu, Jan 5, 1950');
});

test('[IA-A-130] the three periods in which the time to collect stands still are said, with their 30 days', () => {
  drawn();
  for (const period of [
    'while the request is pending',
    'for 30 days after a rejection or a termination',
    'while Appeals considers one of them',
  ])
    expect(text()).toContain(period);
});

test('[IA-A-129] the four things that can be appealed are said', () => {
  drawn();
  expect(text()).toContain('a proposed termination, a termination, a proposed rejection and a rejection');
});

test('[IA-A-066] with direct debit of 2023-04-03 the first debit is expected after 2023-05-03, with the payments page; otherwise nothing is said of it', () => {
  drawn({ method: 'direct-debit' });
  expect(text()).toContain('The first debit usually comes after Wed, May 3, 2023');
  expect(text()).toContain('https://www.irs.gov/payments');
  drawn();
  expect(text()).not.toContain('first debit usually');
});

test('[IA-C-051] the lower penalty, 0.25% in place of 0.5%, is said to an individual and not to a corporation', () => {
  drawn();
  expect(text()).toContain('0.25% a month in place of 0.5%');
  drawn({ entity: 'corporation', reducedRate: false });
  expect(text()).not.toContain('0.25% a month');
});

test('all that is open is marked at once and noted with its moment and channel', async () => {
  const calls = stubAnswers({ [`POST ${address}`]: {} });
  drawn();
  const open = screen.getAllByRole('checkbox').length;
  fireEvent.click(screen.getByRole('button', { name: 'Mark all that is open' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'What an agreement costs' }));
  fireEvent.click(screen.getByRole('button', { name: `Note ${open - 1} as told` }));
  await waitFor(() => expect(calls).toHaveLength(1));
  const { body } = calls[0] as StubCall;
  expect(body).toMatchObject({ toldAt: '2023-04-03T13:00:00.000Z', channel: 'phone' });
  const { items } = body as { readonly items: readonly { readonly item: string }[] };
  expect(items.map(({ item }) => item)).not.toContain('costs');
  expect(items).toHaveLength(open - 1);
});

test('what the facts leave open can be left out with a reason, and what does not concern is folded with why', async () => {
  const calls = stubAnswers({ [`POST ${address}`]: {} });
  drawn();
  const reason = screen.getByRole('textbox', { name: /does not concern this taxpayer/ });
  fireEvent.change(reason, { target: { value: 'Enough is withheld' } });
  fireEvent.click(screen.getByRole('button', { name: 'Note 1 as told' }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect((calls[0] as StubCall).body).toMatchObject({
    items: [{ item: 'estimated-payments', leftOutBecause: 'Enough is withheld' }],
  });
  expect(screen.getByText('It is not paid by direct debit.', { exact: false })).toBeTruthy();
});

test('nothing marked, or a time that cannot be read, is an error at its field, and nothing is sent', () => {
  const calls = stubAnswers({});
  drawn();
  fireEvent.change(screen.getByRole('textbox', { name: 'Time' }), { target: { value: 'noonish' } });
  fireEvent.click(screen.getByRole('button', { name: 'Note 0 as told' }));
  const errors = within(screen.getByRole('alert'));
  expect(errors.getByText('Enter a time, for example 9:12 a.m.')).toBeTruthy();
  expect(errors.getByText(/Mark at least one thing/)).toBeTruthy();
  expect(calls).toEqual([]);
});

test('where nothing may be noted any more the list can be read and not ticked', () => {
  drawn({}, { ...sampleRequest, moves: [] });
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(text()).toContain('Not told yet: what an agreement costs.');
});
