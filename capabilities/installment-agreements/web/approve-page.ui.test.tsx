import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { day } from '#kernel/calendar/day.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { sampleLaw } from '../rules/testing.ts';
import { words } from '../words/en.ts';
import { ApprovePage, type ApprovePageProps } from './approve-page.tsx';
import { sampleRequest, sampleWorkbench } from './request/sample-workbench.ts';
import type { Workbench } from './request/workbench.ts';

afterEach(() => vi.restoreAllMocks());

const { requestId, taxpayerId } = sampleRequest;
const path = `/api/installment-agreements/requests/${requestId}`;
const terms = {
  type: 'routine',
  paymentCents: 82_500,
  dueDayOfMonth: 15,
  firstPaymentDay: '2023-05-15',
  termMonths: 24,
  feeCents: 22_500,
  feeTreatment: 'standard',
  method: 'check',
  paymentChanges: [],
  lumpSums: [],
  reviewDay: 'none',
  settledDay: '2023-04-03',
  locatorNumber: '0209',
  originatorCode: '70',
};
const moves = [
  { event: 'approve', allowed: true },
  { event: 'send-back', allowed: true },
  { event: 'void-approval', allowed: true },
];
const approval = {
  taxpayerId,
  steps: [
    {
      event: 'send-for-approval',
      by: { personId: 'p1', name: 'M. Reyes', role: 'revenue-officer' },
      onDay: '2023-04-03',
      at: '2023-04-03T13:00:00.000Z',
      version: 3,
    },
  ],
  changes: [{ term: 'paymentCents', from: 70_000, to: 82_500 }],
};

const locatorGiven = {
  test: 'locator-number-given',
  holds: true,
  compared: {
    fact: 'locatorNumber',
    value: '0209',
    unit: 'code',
    how: 'none-of',
    limit: { value: ['none'] },
  },
  law: { cite: 'IRM 5.14.1.4.4(6)' },
} as const;
const grant = {
  ...sampleWorkbench().termsDecision,
  rule: 'grant',
  outcome: 'needs-approval',
  findings: [locatorGiven],
};

// No plan can be drawn: what its schedule comes to is not known.
const outlook = { schedule: 'unknown' } as unknown as Workbench['outlook'];

function show(change: object = {}, answered: object = approval) {
  const calls = stubAnswers({
    [`GET ${path}/determination`]: sampleWorkbench({ grant, pendingCode: grant, prompts: [], outlook }),
    [`GET ${path}/approval`]: { ...answered },
    [`POST ${path}/approve`]: { ...sampleRequest, state: 'approved' },
    [`POST ${path}/send-back`]: sampleRequest,
  });
  const props = {
    request: { ...sampleRequest, state: 'approval', levyBarred: true, terms, moves, ...change },
    taxpayerName: 'Doyle Trucking LLC',
    today: day('2023-04-04'),
    law: sampleLaw,
    banner: null,
    history: null,
    forms: null,
    letters: null,
    next: null,
  } as unknown as ApprovePageProps;
  draw(<ApprovePage {...props} />, {
    words: { ...words, ...casework },
    at: `/requests/${requestId}/approve`,
  });
  return calls;
}

test('what is signed stands first: the terms, who prepared them, and what changed since', async () => {
  show();
  expect(screen.getByText(/\$825\.00.*Doyle Trucking LLC|Doyle Trucking LLC.*\$825\.00/)).toBeDefined();
  expect(await screen.findByText('Prepared, version 3')).toBeDefined();
  expect(screen.getByText(/M\. Reyes/)).toBeDefined();
  expect(screen.getByText('Payment: $700.00 → $825.00')).toBeDefined();
  // Before an approval there is none to take back.
  expect(screen.queryByRole('button', { name: 'Take back from approval' })).toBeNull();
});

test('the locator number of the terms says by which paragraph it stands', async () => {
  show();
  const why = await screen.findByRole('button', { name: 'Why? Locator number' });
  await userEvent.click(why);
  expect((await screen.findAllByText(/IRM 5\.14\.1\.4\.4\(6\)/)).length).toBeGreaterThan(0);
});

test('the approval is of the version that was looked at, and says so before it is given', async () => {
  const calls = show();
  const user = userEvent.setup();
  await screen.findByText('Prepared, version 3');
  await user.click(screen.getByRole('button', { name: 'Approve version 3' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Doyle Trucking LLC: \$825\.00 a month/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Approve agreement' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ version: 3 });
});

test('terms are sent back with a finding or a term that is disagreed with and a sentence, and not without', async () => {
  const calls = show();
  const user = userEvent.setup();
  await screen.findByText('Prepared, version 3');
  const name = 'Send back terms';
  await user.click(screen.getByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  const submit = () => dialog.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  submit();
  expect((await screen.findAllByText('Write what is to be looked at again.')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Pick at least one finding or term.').length).toBeGreaterThan(0);
  // What is plainly met lies in the fold; what each term says stands beside it.
  await user.click(screen.getByRole('checkbox', { name: /IRM 5\.14\.1\.4\.4\(6\)/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Payment: $825.00' }));
  await user.type(screen.getByRole('textbox', { name: 'What is to be looked at again?' }), 'The deposits');
  submit();
  await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    because: 'The deposits',
    points: [
      { kind: 'term', term: 'paymentCents' },
      { kind: 'finding', test: 'locator-number-given' },
    ],
  });
});

test('what the approver disagreed with stands there when the terms come again, and how it is found now', async () => {
  const [sent] = approval.steps;
  const points = [
    { kind: 'term', term: 'paymentCents', value: 70_000 },
    { kind: 'finding', finding: { ...locatorGiven, holds: false } },
  ];
  const back = { ...sent, event: 'send-back', because: 'Too low', points };
  show({}, { ...approval, steps: [sent, back, sent] });
  expect(await screen.findByText('The manager disagrees with this, as it stood then:')).toBeDefined();
  expect(screen.getByText('Payment: $700.00')).toBeDefined();
  expect(screen.getByText('Found otherwise since:')).toBeDefined();
});

test('an approval that is barred says why in place of its button’s effect', async () => {
  const refusal = {
    code: 'decision-must-allow-this-event',
    findings: [{ test: 'approver-did-not-prepare', holds: false, law: { cite: 'IRM 5.14.1.1(2)' } }],
  };
  show({ moves: [{ event: 'approve', allowed: false, refusal }, moves[1]] });
  await screen.findByText('Prepared, version 3');
  const button = screen.getByRole('button', { name: 'Approve version 3' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toMatch(/prepared/);
});
