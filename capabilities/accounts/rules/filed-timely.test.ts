import { expect, test } from 'vitest';
import { day, type Day } from '#kernel/calendar/day.ts';
import { isFiledTimely } from './filed-timely.ts';

test.each`
  case                              | filed           | due             | holds
  ${'on the extended due day'}      | ${'2022-10-17'} | ${'2022-10-17'} | ${true}
  ${'one day late'}                 | ${'2022-10-18'} | ${'2022-10-17'} | ${false}
  ${'not filed, due day not known'} | ${'not-filed'}  | ${'unknown'}    | ${false}
  ${'filing day not known'}         | ${'unknown'}    | ${'2022-10-17'} | ${'unknown'}
  ${'due day not known'}            | ${'2022-10-17'} | ${'unknown'}    | ${'unknown'}
`('$case → $holds', ({ filed, due, holds }: { filed: string; due: string; holds: boolean | 'unknown' }) => {
  const dayOr = (text: string) => (/\d/.test(text) ? day(text) : text) as Day;
  expect(isFiledTimely({ filedDay: dayOr(filed), dueDayWithExtension: dayOr(due) })).toBe(holds);
});
