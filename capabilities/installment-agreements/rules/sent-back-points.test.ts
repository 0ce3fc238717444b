import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { SettledTerms } from './settled-terms.ts';
import { sentBackPointsOf } from './sent-back-points.ts';

const deposits: Finding = { test: 'deposits-current', holds: 'unknown', law: irm('5.14.1.4.2(1)') };
const ofOneModule: Finding = { ...deposits, test: 'module-owed', about: '01 202206', holds: true };
const terms = { paymentCents: dollars(700), firstPaymentDay: day('2023-05-15') } as unknown as SettledTerms;

test('a finding is kept as it stood, a term with what it said', () => {
  const named = [
    { kind: 'finding', test: 'deposits-current' },
    { kind: 'finding', test: 'module-owed', about: '01 202206' },
    { kind: 'term', term: 'paymentCents' },
  ] as const;
  expect(sentBackPointsOf(named, [deposits, ofOneModule], terms)).toEqual([
    { kind: 'finding', finding: deposits },
    { kind: 'finding', finding: ofOneModule },
    { kind: 'term', term: 'paymentCents', value: dollars(700) },
  ]);
});

test.each([
  ['a test that was not made', { kind: 'finding', test: 'no-such-test' }],
  ['a test about another module', { kind: 'finding', test: 'module-owed', about: '01 202209' }],
] as const)('%s is no point of this case', (_name, point) => {
  const named = [{ kind: 'term', term: 'paymentCents' }, point] as const;
  expect(sentBackPointsOf(named, [deposits, ofOneModule], terms)).toBeUndefined();
});
