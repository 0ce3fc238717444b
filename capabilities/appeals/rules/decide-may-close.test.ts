import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideMayClose } from './decide-may-close.ts';
import type { MediationRow } from './pair-mediations.ts';
import { adopted } from './testing.ts';

const onDay = day('2026-03-20');
const mediationIn: MediationRow = { actionId: 'a', code: 'MI', onDay: day('2026-03-02'), subjectId: 'one' };
const mediationOut: MediationRow = { ...mediationIn, actionId: 'b', code: 'MO', onDay: day('2026-03-16') };
const closing = (...mediationRows: readonly MediationRow[]) =>
  decideMayClose({ mediationRows, onDay }, adopted);

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
  expect(closing(mediationIn).findings).toEqual([
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
