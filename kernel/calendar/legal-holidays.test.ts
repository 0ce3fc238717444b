import { expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { addDays, day, type Day, weekdayOf } from './day.ts';
import { firstHolidayYear, legalHolidayOn, legalHolidaysIn, NoHolidaysKnown } from './legal-holidays.ts';

const rows = truthRows('dc_legal_holidays.csv');
const namesInTruth: Readonly<Record<string, string>> = {
  'new-years-day': 'New Year',
  'martin-luther-king-day': 'MLK',
  'inauguration-day': 'Inauguration Day (DC area)',
  'washingtons-birthday': "Washington's Birthday",
  'emancipation-day': 'DC Emancipation Day (DC only)',
  'memorial-day': 'Memorial Day',
  juneteenth: 'Juneteenth',
  'independence-day': 'Independence Day',
  'labor-day': 'Labor Day',
  'columbus-day': 'Columbus Day',
  'veterans-day': 'Veterans Day',
  'thanksgiving-day': 'Thanksgiving',
  'christmas-day': 'Christmas',
};
const firstYear = Number(rows[0]?.['year']);
const lastYear = Number(rows.at(-1)?.['year']);

function daysOfYears(from: number, to: number): readonly Day[] {
  const days: Day[] = [];
  for (let on = day(`${from}-01-01`); on <= `${to}-12-31`; on = addDays(on, 1)) days.push(on);
  return days;
}

test('the truth covers 13 years', () => {
  expect([firstYear, lastYear, rows.length]).toEqual([2018, 2030, 157]);
});

test.each(rows.map((row) => [row['observed_date'] ?? '', row['holiday'] ?? '']))(
  '%s is %s',
  (observed, name) => {
    const names = legalHolidaysIn(Number(observed.slice(0, 4)))
      .filter((holiday) => holiday.day === observed)
      .map((holiday) => namesInTruth[holiday.name]);
    expect(names).toContain(name.replace(' (next year, observed)', ''));
  },
);

test('no other day of those years is a legal holiday', () => {
  const expected = new Set(rows.map((row) => row['observed_date']));
  const found = daysOfYears(firstYear, lastYear).filter(
    (on) => legalHolidayOn(on, 'district-of-columbia') !== undefined,
  );
  expect(found).toEqual([...expected]);
});

test.each`
  holiday                     | lastWithout     | firstWith
  ${'martin-luther-king-day'} | ${'1984-01-16'} | ${'1986-01-20'}
  ${'emancipation-day'}       | ${'2004-04-16'} | ${'2005-04-15'}
  ${'juneteenth'}             | ${'2020-06-19'} | ${'2021-06-18'}
`(
  '$holiday begins on $firstWith',
  ({ holiday, lastWithout, firstWith }: Record<'holiday' | 'lastWithout' | 'firstWith', string>) => {
    expect(legalHolidayOn(day(lastWithout), 'district-of-columbia')).toBeUndefined();
    expect(legalHolidayOn(day(firstWith), 'district-of-columbia')?.name).toBe(holiday);
  },
);

test('Inauguration Day comes every fourth year from 1981 and leaves a Saturday where it is', () => {
  const years = Array.from({ length: 60 }, (_, index) => firstHolidayYear + index);
  const found = years.filter((year) => legalHolidaysIn(year).some(({ name }) => name === 'inauguration-day'));
  expect(found).toEqual(years.filter((year) => year % 4 === 1));
  expect(legalHolidayOn(day('2029-01-20'), 'district-of-columbia')?.name).toBe('inauguration-day');
  expect(legalHolidayOn(day('2029-01-19'), 'district-of-columbia')).toBeUndefined();
  expect(legalHolidayOn(day('2013-01-21'), 'district-of-columbia')?.namedDay).toBe('2013-01-20');
});

test('the federal calendar leaves out Emancipation Day and Inauguration Day', () => {
  expect(legalHolidayOn(day('2024-04-16'), 'district-of-columbia')?.law.cite).toBe('D.C. Code § 28-2701');
  expect(legalHolidayOn(day('2024-04-16'), 'federal')).toBeUndefined();
  expect(legalHolidayOn(day('2021-01-20'), 'federal')).toBeUndefined();
  expect(legalHolidayOn(day('2025-01-20'), 'federal')?.name).toBe('martin-luther-king-day');
  expect(legalHolidayOn(day('2024-07-04'), 'federal')?.law.cite).toBe('5 U.S.C. § 6103(a)');
});

test('holidays are in order and, but for the inauguration, never on a weekend up to 2200', () => {
  for (let year = firstHolidayYear; year <= 2200; year += 1) {
    const days = legalHolidaysIn(year).map(({ day: observed }) => observed);
    const isInOrder = days.every((on, index) => index === 0 || (days[index - 1] ?? on) <= on);
    const onWeekends = legalHolidaysIn(year).filter(({ day: observed }) => weekdayOf(observed) % 6 === 0);
    expect(isInOrder).toBe(true);
    expect(onWeekends.filter(({ name }) => name !== 'inauguration-day')).toEqual([]);
    expect(onWeekends.filter(({ day: observed }) => weekdayOf(observed) === 0)).toEqual([]);
  }
});

test('years before 1978 are a gap, not a year without holidays', () => {
  expect(legalHolidaysIn(1978).some(({ day: observed }) => observed === '1978-11-10')).toBe(true);
  expect(() => legalHolidaysIn(1977)).toThrow(NoHolidaysKnown);
});
