import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type AuthorityFacts, decideAuthority } from './decide-authority.ts';

const document = {
  id: 'irm-5.14.1-2023-03-31',
  series: 'irm-5.14.1',
  title: 'Installment agreements',
  effectiveDay: day('2022-12-23'),
};
const law: Law = { id: 'sample', adopted: [{ document, fromDay: day('2022-12-23') }] };

const authority: AuthorityFacts['authorities'][number] = {
  form: '2848',
  scope: [{ mft: '30', fromPeriod: '201912', toPeriod: '202112' }],
  inForceDay: day('2023-03-01'),
  endedDay: 'not-ended',
};

function decided(change: object, periods = [{ mft: '30', period: '202112' }], onDay = '2023-04-03') {
  const authorities = [{ ...authority, ...change }];
  return decideAuthority({ onDay: day(onDay), authorities, periods }, law);
}

test.each`
  case                                     | change                            | period      | onDay           | outcome
  ${'the last period that it names'}       | ${{}}                             | ${'202112'} | ${'2023-04-03'} | ${'authorized'}
  ${'the first period that it names'}      | ${{}}                             | ${'201912'} | ${'2023-04-03'} | ${'authorized'}
  ${'the period before'}                   | ${{}}                             | ${'201812'} | ${'2023-04-03'} | ${'not-authorized'}
  ${'the period after'}                    | ${{}}                             | ${'202212'} | ${'2023-04-03'} | ${'not-authorized'}
  ${'its first day'}                       | ${{}}                             | ${'202112'} | ${'2023-03-01'} | ${'authorized'}
  ${'the day before it came into force'}   | ${{}}                             | ${'202112'} | ${'2023-02-28'} | ${'not-authorized'}
  ${'filed and not in force yet'}          | ${{ inForceDay: 'not-in-force' }} | ${'202112'} | ${'2023-04-03'} | ${'not-authorized'}
  ${'the day on which it ended'}           | ${{ endedDay: '2023-04-03' }}     | ${'202112'} | ${'2023-04-03'} | ${'not-authorized'}
  ${'the day before it ended'}             | ${{ endedDay: '2023-04-04' }}     | ${'202112'} | ${'2023-04-03'} | ${'authorized'}
  ${'a form that only lets somebody look'} | ${{ form: '8821' }}               | ${'202112'} | ${'2023-04-03'} | ${'not-authorized'}
`('$case → $outcome', ({ change, period, onDay, outcome }) => {
  expect(decided(change, [{ mft: '30', period }], onDay).outcome).toBe(outcome);
});

test('each tax and period is a finding of its own; one that is not covered says what to file', () => {
  const { findings, outcome } = decided({}, [
    { mft: '30', period: '202112' },
    { mft: '01', period: '202112' },
  ]);
  expect(outcome).toBe('not-authorized');
  expect(findings.map(({ about, holds }) => [about, holds])).toEqual([
    ['30 202112', true],
    ['01 202112', false],
  ]);
  expect(findings[1]?.cure?.act).toBe('file-authority');
});

test('while no period is named it is enough that somebody may act at all', () => {
  expect(decided({}, []).outcome).toBe('authorized');
  expect(decided({ form: '8821' }, []).outcome).toBe('not-authorized');
});
