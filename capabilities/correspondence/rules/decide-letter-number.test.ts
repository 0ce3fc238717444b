import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { decideLetterNumber } from './decide-letter-number.ts';

const onDay = day('2023-04-12');

const ways = ['check', 'direct-debit', 'payroll-deduction', 'eftps', 'direct-pay', 'card', 'other'];

test.each`
  agreementType        | outcome
  ${'guaranteed'}      | ${'letter-2849'}
  ${'streamlined-25'}  | ${'letter-2849'}
  ${'streamlined-50'}  | ${'letter-2849'}
  ${'ibtf-express-10'} | ${'letter-2850'}
  ${'ibtf-express-25'} | ${'letter-2850'}
  ${'ibtf'}            | ${'letter-2850'}
  ${'routine'}         | ${'letter-2850'}
  ${'partial-payment'} | ${'letter-2850'}
`('[IA-C-032] $agreementType is confirmed by $outcome, however it is paid', ({ agreementType, outcome }) => {
  for (const method of ways)
    expect(decideLetterNumber({ agreementType, method, onDay }, sampleLaw).outcome).toBe(outcome);
});

test('an agreement for which no letter was set has none, and says for what one must be set', () => {
  const decision = decideLetterNumber({ agreementType: 'routine', method: 'unknown', onDay }, sampleLaw);
  expect(decision.outcome).toBe('letter-not-set');
  expect(decision.findings).toMatchObject([
    {
      test: 'confirmation-letter-set',
      holds: false,
      cure: { act: 'set-confirmation-letter', names: ['routine, unknown'] },
    },
  ]);
});
