import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { sampleLaw } from '../rules/testing.ts';
import { words } from '../words/en.ts';
import { ProposalPage } from './proposal-page.tsx';

const taxpayerId = '00000000-0000-4000-8000-000000000001';
const pendingDecision = (outcome: string, holds: boolean) => ({
  rule: 'pending',
  revision: 1,
  outcome,
  findings: [
    {
      test: 'specific-payment-proposed',
      holds,
      law: irm('5.14.1.3(4)c'),
      cure: { act: 'name-payment-amount' },
    },
  ],
  law: { id: 'sample', edition: 'irm-5.14.1-2023-03-31' },
  on: '2023-04-03',
});

function previewOf(outcome: string, ask: readonly string[]) {
  const pending = pendingDecision(outcome, outcome === 'pending');
  return {
    determination: {
      pending,
      type: 'none',
      types: [],
      feeCents: 'unknown',
      feeFindings: [],
      locatorNumber: 'none',
      originatorCode: 'none',
      approval: 'none',
      edition: 'irm-5.14.1-2023-03-31',
      on: '2023-04-03',
    },
    pendingCode: { ...pending, rule: 'pending-code', outcome: 'required' },
    grant: { ...pending, rule: 'grant', outcome: 'needs-facts' },
    outlook: {
      ask: ask.map((fact) => ({ fact })),
      settled: [{ fact: 'bankruptcy', because: [] }],
      schedule: 'unknown',
      modules: [
        {
          moduleId: taxpayerId,
          about: '30 202012',
          included: true,
          unpaidCents: 382_000,
          csedDay: '2031-06-14',
        },
      ],
    },
  };
}

let answer: { readonly status: number; readonly body: unknown };
const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = [];

beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  vi.stubGlobal('fetch', (path: string, { body }: { readonly body?: string }) => {
    sent.push({ path, body: JSON.parse(body ?? '{}') as Record<string, unknown> });
    return Promise.resolve(Response.json(answer.body, { status: answer.status }));
  });
});

afterEach(() => vi.unstubAllGlobals());

function drawPage() {
  return draw(
    <ProposalPage
      taxpayerId={taxpayerId}
      taxpayerName="R. Amari"
      banner={null}
      who="R. Amari, ***-**-0142"
      now={instant('2023-04-03T13:12:00.000Z')}
      law={sampleLaw}
    />,
    { words },
  );
}

test('the page says from which instant the proposal would be pending, and what is barred', async () => {
  answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  expect(await screen.findAllByText(/Pending from Mon, Apr 3, 2023, 9:12/)).not.toHaveLength(0);
  expect(screen.getByText('Levy is barred on 1 period from that instant.')).toBeDefined();
  expect(screen.getByText('TC 971 AC 043 is to be requested')).toBeDefined();
});

test('at most three questions are open at once, and each takes that it is not known yet', async () => {
  answer = {
    status: 200,
    body: previewOf('needs-facts', ['agreesToComply', 'bmfPyramider', 'inBusiness', 'householdSize']),
  };
  drawPage();
  await screen.findByRole('group', { name: /agree to file and pay on time/ });
  expect(screen.queryByRole('textbox', { name: /How many people/ })).toBeNull();
  const first = screen.getByRole('group', { name: /agree to file and pay on time/ });
  const unknown = first.querySelector<HTMLInputElement>('input[value="yes"]');
  if (unknown === null) throw new Error('the question has a yes');
  fireEvent.click(unknown);
  expect(await screen.findByRole('textbox', { name: /How many people/ })).toBeDefined();
});

test('a failing element shows its cure, and recording stays possible', async () => {
  answer = { status: 200, body: previewOf('not-pending', []) };
  drawPage();
  await screen.findByText(/Ask how much the taxpayer can pay each month/);
  expect(screen.getByRole('button', { name: 'Record proposal' }).getAttribute('aria-disabled')).toBe('false');
});

test('a proposal by e-mail says that it is never answered by e-mail', () => {
  answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByLabelText('How it came'), { target: { value: 'e-mail' } });
  expect(screen.getByText(/never answered by e-mail/)).toBeDefined();
});

test('what was typed is sent when it is recorded, and a draft of it holds no name and no number', async () => {
  answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByRole('textbox', { name: 'Amount' }), { target: { value: '300' } });
  await waitFor(() => expect(JSON.stringify({ ...localStorage })).toContain('30000'));
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/Amari|0142/);
  fireEvent.click(screen.getByRole('button', { name: 'Record proposal' }));
  await waitFor(() =>
    expect(sent.some(({ path }) => path === '/api/installment-agreements/requests')).toBe(true),
  );
  const recorded = sent.find(({ path }) => path === '/api/installment-agreements/requests');
  expect(recorded?.body).toMatchObject({
    receivedAt: '2023-04-03T13:12:00.000Z',
    channel: 'phone',
    given: { request: { payment: { kind: 'amount', amountCents: 30_000, every: 'month' } } },
  });
});

test('a time that cannot be read is said above the form, and nothing is sent', async () => {
  answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: 'noonish' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record proposal' }));
  expect(await screen.findAllByText(/Enter a time/)).not.toHaveLength(0);
  expect(sent.some(({ path }) => path === '/api/installment-agreements/requests')).toBe(false);
});
