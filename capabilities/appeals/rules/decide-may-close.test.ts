import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import type { AgreedOffer } from './counsel-finding.ts';
import { decideMayClose } from './decide-may-close.ts';
import type { MediationRow } from './pair-mediations.ts';
import { adopted } from './testing.ts';

const onDay = day('2026-03-20');
const mediationIn: MediationRow = { actionId: 'a', code: 'MI', onDay: day('2026-03-02'), subjectId: 'one' };
const mediationOut: MediationRow = { ...mediationIn, actionId: 'b', code: 'MO', onDay: day('2026-03-16') };
const closing = (...mediationRows: readonly MediationRow[]) =>
  decideMayClose({ mediationRows, onDay, agreedOffer: 'no-agreed-offer' }, adopted);

test.each([
  ['no mediation', [], 'may-close'],
  ['a mediation that is open', [mediationIn], 'must-not-close'],
  ['a mediation that is over', [mediationIn, mediationOut], 'may-close'],
  [
    'one over and a second one open',
    [mediationIn, mediationOut, { ...mediationIn, subjectId: 'two' }],
    'must-not-close',
  ],
] as const)('with %s the appeal: %s', (_case, rows, outcome) => {
  expect(closing(...rows).outcome).toBe(outcome);
});

test('the refusal names the support request and what cures it', () => {
  expect(closing(mediationIn).findings.filter(({ holds }) => holds === false)).toEqual([
    {
      test: 'support-requests-closed',
      holds: false,
      compared: {
        fact: 'openSupportRequests',
        value: ['one'],
        unit: 'text',
        how: 'none-of',
        limit: { value: [] },
      },
      law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)e' },
      cure: { act: 'close-support-request', names: ['one'] },
    },
  ]);
});

test('[PAM-083] after a denial and its MO closing asks for no more than without any mediation', () => {
  const tests = (decided: ReturnType<typeof closing>) =>
    decided.findings.map(({ test: name, holds }) => [name, holds]);
  expect(tests(closing(mediationIn, mediationOut))).toEqual(tests(closing()));
  expect(closing(mediationIn).outcome).toBe('must-not-close');
});

const agreed = (agreedOffer: AgreedOffer) =>
  decideMayClose({ mediationRows: [mediationIn, mediationOut], onDay, agreedOffer }, adopted);

test.each<[string, AgreedOffer, string, unknown]>([
  ['$49,999.99 unpaid', { unpaidCents: cents(4_999_999), opinionDay: 'none' }, 'may-close', true],
  ['$50,000 unpaid', { unpaidCents: cents(5_000_000), opinionDay: 'none' }, 'must-not-close', false],
  ['$50,000, opinion there', { unpaidCents: cents(5_000_000), opinionDay: onDay }, 'may-close', true],
  ['an amount not looked up', { unpaidCents: 'unknown', opinionDay: 'none' }, 'may-close', 'unknown'],
])('[PAMX-019] an offer agreed in mediation, %s → %o %s %s', (_case, offer, outcome, holds) => {
  const decision = agreed(offer);
  const [finding] = decision.findings.filter(({ test: name }) => name === 'counsel-opinion-on-file');
  expect([decision.outcome, finding?.holds]).toEqual([outcome, holds]);
});
