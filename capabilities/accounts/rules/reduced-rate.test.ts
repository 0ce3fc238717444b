import { expect, test } from 'vitest';
import { day, type Day } from '#kernel/calendar/day.ts';
import { type ReducedRateFacts, reducedRateFindings } from './reduced-rate.ts';

const law = { id: 'none', adopted: [] };
const good: ReducedRateFacts = {
  agreementDay: day('2023-04-12'),
  owedByIndividual: true,
  filedTimely: true,
  noticeDay: 'none',
};
const holdsOf = (change: Partial<ReducedRateFacts>) =>
  reducedRateFindings({ ...good, ...change }, law).map(({ holds }) => holds);

test('four conditions, in the order of IRM 5.14.1.2(7)', () => {
  const findings = reducedRateFindings(good, law);
  expect(findings.map((finding) => finding.law.cite)).toEqual([
    'IRM 5.14.1.2(7)a',
    'IRM 5.14.1.2(7)b',
    'IRM 5.14.1.2(7)c',
    'IRM 5.14.1.2(7)d',
  ]);
});

test.each<[string, Partial<ReducedRateFacts>, readonly (boolean | 'unknown')[]]>([
  ['all conditions met', {}, [true, true, true, true]],
  ['entered the day before the first', { agreementDay: day('1999-12-31') }, [false, true, true, true]],
  ['entered on the first day', { agreementDay: day('2000-01-01') }, [true, true, true, true]],
  ['owed by a corporation', { owedByIndividual: false }, [true, false, true, true]],
  ['filed late', { filedTimely: false }, [true, true, false, true]],
  ['noticed before the agreement', { noticeDay: day('2023-04-11') }, [true, true, true, false]],
  ['noticed on the day of the agreement', { noticeDay: day('2023-04-12') }, [true, true, true, false]],
  ['noticed the day after', { noticeDay: day('2023-04-13') }, [true, true, true, true]],
  ['filing not known', { filedTimely: 'unknown' }, [true, true, 'unknown', true]],
  ['notice not known', { noticeDay: 'unknown' }, [true, true, true, 'unknown']],
  ['entity not known', { owedByIndividual: 'unknown' }, [true, 'unknown', true, true]],
])('%s', (_, change, expected) => {
  expect(holdsOf(change)).toEqual(expected);
});

test('each finding says what was compared', () => {
  const compared = reducedRateFindings({ ...good, noticeDay: '2023-01-05' as Day }, law).map(
    (f) => f.compared,
  );
  expect(compared).toMatchObject([
    { fact: 'agreementEnteredDay', value: '2023-04-12', how: 'on-or-after', limit: { value: '2000-01-01' } },
    { fact: 'moduleOwedByIndividual', value: true },
    { fact: 'moduleFiledTimely', value: true },
    { fact: 'levyNoticeDay', value: '2023-01-05', how: 'more-than', limit: { value: '2023-04-12' } },
  ]);
});
