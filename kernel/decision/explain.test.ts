import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { irm, usc } from '../law/source.ts';
import { dollars } from '../money/cents.ts';
import { explainCure, explainFinding } from './explain.ts';
import type { Comparison, Finding } from './finding.ts';
import type { Reader, Words } from './words.ts';

const staff: Reader = { language: 'en', audience: 'staff' };
const taxpayer: Reader = { language: 'en', audience: 'taxpayer' };
const persona: Reader = { language: 'es', audience: 'taxpayer' };

const payment: Finding = {
  test: 'payment-full-pays',
  holds: false,
  compared: {
    fact: 'proposedPaymentCents',
    value: dollars(300),
    unit: 'cents',
    how: 'at-least',
    limit: {
      value: 35_592,
      parameter: 'x.lowest-payment',
      from: day('2023-03-31'),
      source: { cite: 'IRM 5.14.5.3', confidence: 'read' },
    },
  },
  law: usc('6159(c)(4)'),
  cure: { act: 'raise-payment', fact: 'proposedPaymentCents', to: 35_592, unit: 'cents' },
};
const en: Words = {
  'finding.payment-full-pays.failed':
    'your payment of {value} is less than {limit}, the lowest that pays these taxes in time.',
  'cure.raise-payment': 'Raise the payment to {to}.',
  'fact.proposedPaymentCents': 'Proposed payment',
};

test('a reason tells the fact, the comparison, the limit and the source, then the cure', () => {
  expect(explainFinding(payment, en, taxpayer)).toEqual({
    status: 'failed',
    holds: 'Not met',
    sentence: 'Your payment of $300.00 is less than $355.92, the lowest that pays these taxes in time.',
    cure: 'Raise the payment to $355.92.',
    law: '26 U.S.C. § 6159(c)(4)',
    facts: [
      {
        name: 'Proposed payment',
        value: '$300.00',
        limit: 'at least $355.92',
        limitFrom: 'March 31, 2023',
        limitSource: 'IRM 5.14.5.3',
      },
    ],
  });
});

test('a finding without words of its own is told from its comparison', () => {
  const { sentence, cure, facts } = explainFinding(payment, {}, staff);
  expect(sentence).toBe('Proposed payment: $300.00; must be at least $355.92');
  expect(cure).toBe('Raise payment: $355.92');
  expect(facts[0]?.limitFrom).toBe('Fri, Mar 31, 2023');
  expect(explainFinding(payment, {}, persona).sentence).toBe(
    'Proposed payment: $300.00; debe ser como mínimo $355.92',
  );
});

test('a taxpayer reads the sentence for taxpayers', () => {
  const words = { ...en, 'taxpayer-finding.payment-full-pays.failed': '{value} is too little.' };
  expect(explainFinding(payment, words, taxpayer).sentence).toBe('$300.00 is too little.');
  expect(explainFinding(payment, words, staff).sentence).toContain('the lowest that pays these taxes');
});

test.each<[Partial<Finding>, string, string, string]>([
  [{ holds: true }, 'met', 'Met', 'Se cumple'],
  [{ holds: false }, 'failed', 'Not met', 'No se cumple'],
  [{ holds: 'unknown' }, 'unknown', 'We don’t know yet', 'Aún no lo sabemos'],
  [{ holds: true, applies: false }, 'not-applicable', 'Does not apply', 'No corresponde'],
])('a finding %o is %s', (part, status, english, spanish) => {
  const finding: Finding = { test: 'liability-identified', holds: true, law: irm('5.14.1.3(4)b'), ...part };
  const words = { [`finding.liability-identified.${status}`]: `Told for ${status}` };
  expect(explainFinding(finding, words, taxpayer)).toMatchObject({
    holds: english,
    sentence: `Told for ${status}`,
  });
  expect(explainFinding(finding, {}, persona)).toMatchObject({
    holds: spanish,
    sentence: `Liability identified: ${spanish}`,
  });
});

test('an unknown fact is told as unknown, never as a blank or a zero', () => {
  const finding: Finding = {
    test: 'payment-amount-given',
    holds: 'unknown',
    compared: { fact: 'proposedPaymentCents', value: 'unknown', unit: 'cents', how: 'is-known' },
    law: irm('5.14.1.3(4)c'),
  };
  expect(explainFinding(finding, {}, staff).sentence).toBe('Proposed payment: Unknown; must be known');
  expect(explainFinding(finding, {}, staff).facts).toEqual([{ name: 'Proposed payment', value: 'Unknown' }]);
});

test('what a finding is about is named in the words of the reader', () => {
  const finding: Finding = {
    test: 'module-in-litigation',
    holds: false,
    about: '30 202112',
    law: irm('5.14.1.3(1)'),
  };
  const words = { 'period.30': '{year} income tax' };
  expect(explainFinding(finding, words, staff).sentence).toBe('30 202112: Module in litigation: Not met');
  const own = { ...words, 'finding.module-in-litigation.failed': '{about} is in litigation.' };
  expect(explainFinding(finding, own, taxpayer).sentence).toBe('2021 income tax is in litigation.');
});

test('a sentence agrees with the count that it tells', () => {
  const words = {
    'finding.returns-filed.failed.one': '{value} return is missing.',
    'finding.returns-filed.failed.other': '{value} returns are missing.',
  };
  const missing = (value: number | readonly string[]): Finding => ({
    test: 'returns-filed',
    holds: false,
    compared: { fact: 'unfiledReturns', value, unit: 'count', how: 'equals', limit: { value: 0 } },
    law: irm('5.14.1.3(4)d'),
  });
  expect(explainFinding(missing(1), words, staff).sentence).toBe('1 return is missing.');
  expect(explainFinding(missing(2), words, staff).sentence).toBe('2 returns are missing.');
  expect(explainFinding(missing(['30 202112']), words, staff).sentence).toBe('30 202112 return is missing.');
});

test('what a cure names by a code is told in words', () => {
  const words = {
    'cure.send-it': 'Send it by {names}.',
    'value.sendBy.personal-delivery': 'personal delivery',
  };
  const cure = { act: 'send-it', fact: 'sendBy', names: ['personal-delivery'] };
  expect(explainCure(cure, { ...staff, words })).toBe('Send it by personal delivery.');
});

test('a cure names what is concerned, in one or in many', () => {
  const words = {
    'cure.file-returns.one': 'Send the return for {names}.',
    'cure.file-returns.other': 'Send the returns for {names}.',
  };
  const speech = { ...staff, words };
  expect(explainCure({ act: 'file-returns', names: ['30 202012'] }, speech)).toBe(
    'Send the return for 30 202012.',
  );
  expect(explainCure({ act: 'file-returns', names: ['30 202012', '30 202112'] }, speech)).toBe(
    'Send the returns for 30 202012 and 30 202112.',
  );
  expect(explainCure({ act: 'file-returns', names: ['30 202012'] }, { ...speech, words: {} })).toBe(
    'File returns: 30 202012',
  );
  expect(explainCure({ act: 'withdraw-offer' }, { ...speech, words: {} })).toBe('Withdraw offer');
});

const comparisons: readonly Comparison[] = [
  'at-most',
  'at-least',
  'less-than',
  'more-than',
  'on-or-before',
  'on-or-after',
  'equals',
  'one-of',
  'none-of',
  'is-known',
];

test.each(comparisons)('the comparison %s has words in both languages', (how) => {
  const finding: Finding = {
    test: 'some-test',
    holds: false,
    compared: { fact: 'amount', value: 3, unit: 'days', how, limit: { value: 2 } },
    law: irm('5.14.1'),
  };
  const english = explainFinding(finding, {}, staff);
  expect(english.sentence).toMatch(/^Amount: 3 days; must be /);
  expect(explainFinding(finding, {}, persona).sentence).toMatch(/^Amount: 3 días; (no )?debe /);
  expect(english.facts[0]?.limit).not.toContain('{');
});
