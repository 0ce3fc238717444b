import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../../words/en.ts';
import { sampleRequest, sampleWorkbench } from './sample-workbench.ts';
import { SentBack } from './sent-back.tsx';

afterEach(() => vi.restoreAllMocks());

const deposits = { test: 'deposits-current', holds: 'unknown', law: { cite: 'IRM 5.14.1.4.2(1)' } } as const;
const terms = {
  type: 'routine',
  paymentCents: 70_000,
  dueDayOfMonth: 15,
  firstPaymentDay: '2023-05-15',
  termMonths: 24,
  feeCents: 22_500,
  method: 'check',
  locatorNumber: '0209',
  originatorCode: '70',
};
const sentBack = {
  ...sampleRequest,
  terms,
  sentBackBecause: 'The deposits',
  sentBackPoints: [
    { kind: 'finding', finding: deposits },
    { kind: 'term', term: 'paymentCents', value: 70_000 },
  ],
} as unknown as typeof sampleRequest;

function show(request: typeof sampleRequest) {
  const grant = { rule: 'grant', outcome: 'needs-approval', findings: [{ ...deposits, holds: true }] };
  const settled = { ...terms, paymentCents: 82_500 };
  const change = { grant, terms: settled } as unknown as Parameters<typeof sampleWorkbench>[0];
  return {
    calls: stubAnswers({
      [`GET /api/installment-agreements/requests/${request.requestId}/determination`]:
        sampleWorkbench(change),
    }),
    ...draw(<SentBack request={request} />, { words }),
  };
}

test('the officer sees why it was sent back, with which points, and what has changed since', async () => {
  show(sentBack);
  expect(screen.getByText('The deposits')).toBeDefined();
  expect(screen.getByText('Payment: $700.00')).toBeDefined();
  expect(await screen.findByText('Changed in the terms since they were sent back (1)')).toBeDefined();
  expect(screen.getByText('Payment: $700.00 → $825.00')).toBeDefined();
  expect(screen.getByText('Found otherwise since:')).toBeDefined();
});

test('where nothing was sent back nothing stands there, and nothing is asked for', () => {
  const { calls } = show(sampleRequest);
  expect(screen.queryByText('Sent back by the manager:')).toBeNull();
  expect(calls).toEqual([]);
});
