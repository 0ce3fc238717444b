import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { firstWords } from '../words/first-words.ts';
import type { OwnRecord } from './own-record.tsx';
import { WhatWeNeed } from './what-we-need.tsx';

afterEach(() => vi.restoreAllMocks());

const lacking = {
  test: 'specific-payment-proposed',
  holds: false,
  compared: { fact: 'paymentNamed', value: false, how: 'equal-to', limit: { value: true } },
  law: irm('5.14.1.3(4)c'),
  cure: { act: 'name-payment-amount' },
};
const own = {
  taxpayer: { taxpayerId: 't1', name: 'R. Amari' },
  records: [],
  request: { requestId: 'r1', state: 'perfecting', pendingDecisions: [{ findings: [lacking] }] },
  agreement: undefined,
} as unknown as OwnRecord;

test.each([
  { language: 'en', all: en, cure: 'Tell us one amount that you can pay each month.' },
  { language: 'es', all: es, cure: 'Díganos una cantidad que pueda pagar cada mes.' },
] as const)(
  'what a request lacks is told in the reader’s words on the page that begins with few of them, in $language',
  async ({ language, all, cure }) => {
    stubAnswers({});
    draw(<WhatWeNeed own={own} />, { language, audience: 'taxpayer', words: firstWords(all) });
    const told = await screen.findByText(cure, {}, { timeout: 5000 });
    const finding = all['taxpayer-finding.specific-payment-proposed.failed'];
    expect(told.closest('li')?.textContent).toBe(`${cure} ${finding}`);
  },
);
