import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '../api/testing.ts';
import { decideLetterNumber } from './decide-letter-number.ts';

const onDay = day('2023-04-12');

test.each(['check', 'direct-debit', 'payroll-deduction', 'eftps', 'direct-pay', 'card', 'other'])(
  'a guaranteed agreement paid by %s is confirmed by Letter 2849',
  (method) => {
    expect(decideLetterNumber({ agreementType: 'guaranteed', method, onDay }, sampleLaw).outcome).toBe(
      'letter-2849',
    );
  },
);

test('an agreement for which no letter was set has none, and says for what one must be set', () => {
  const decision = decideLetterNumber({ agreementType: 'routine', method: 'check', onDay }, sampleLaw);
  expect(decision.outcome).toBe('letter-not-set');
  expect(decision.findings).toMatchObject([
    {
      test: 'confirmation-letter-set',
      holds: false,
      cure: { act: 'set-confirmation-letter', names: ['routine, check'] },
    },
  ]);
});
