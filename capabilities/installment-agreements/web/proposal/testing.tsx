import { fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { sampleLaw } from '../../rules/testing.ts';
import { words } from '../../words/en.ts';
import type { LinkedTaxpayer } from '../facts/linked-taxpayer.ts';
import { ProposalPage } from '../proposal-page.tsx';

export const taxpayerId = '00000000-0000-4000-8000-000000000001';
export const otherModuleId = '00000000-0000-4000-8000-000000000002';
export const pendingDecision = (outcome: string, holds: boolean) => ({
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

/** What the server says of a proposal: the outcome, and which questions are still open. */
export function previewOf(outcome: string, ask: readonly string[], more: object = {}) {
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
          taxpayerId,
          about: '30 202012',
          included: true,
          unpaidCents: 382_000,
          csedDay: '2031-06-14',
        },
        {
          moduleId: otherModuleId,
          taxpayerId,
          about: '30 202112',
          included: true,
          unpaidCents: 100_000,
          csedDay: '2032-06-14',
        },
      ],
    },
    coverage: { ...pending, rule: 'coverage', outcome: 'accounted-for', findings: [] },
    ...more,
  };
}

const recordPath = '/api/installment-agreements/requests';

/** A server that gives one answer to everything, and what it was asked. */
export function stubServer() {
  const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = [];
  const server = {
    answer: { status: 200, body: previewOf('pending', []) as unknown },
    sent,
    wasSent: () => sent.some(({ path }) => path === recordPath),
    recorded: () => sent.find(({ path }) => path === recordPath)?.body,
  };
  localStorage.clear();
  vi.stubGlobal('fetch', (path: string, { body }: { readonly body?: string }) => {
    sent.push({ path, body: JSON.parse(body ?? '{}') as Record<string, unknown> });
    return Promise.resolve(Response.json(server.answer.body, { status: server.answer.status }));
  });
  return server;
}

export function drawPage(linked: readonly LinkedTaxpayer[] = [], cameFrom?: object) {
  return draw(
    <ProposalPage
      taxpayerId={taxpayerId}
      taxpayerName="R. Amari"
      banner={null}
      who="R. Amari, ***-**-0142"
      now={instant('2023-04-03T13:12:00.000Z')}
      law={sampleLaw}
      linked={linked}
    />,
    { words, cameFrom },
  );
}

export const record = () => fireEvent.click(screen.getByRole('button', { name: 'Record proposal' }));

/** What a field says of itself: its hint, and what is wrong with it. */
export function errorOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.querySelector(`#${id}`)?.textContent ?? '').join(' ');
}
