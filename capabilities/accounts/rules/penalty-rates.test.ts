import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '#kernel/calendar/day.ts';
import { penaltyRates, type PenaltyTerms } from './penalty-rates.ts';

const law = { id: 'none', adopted: [] };
const plain: PenaltyTerms = {
  dueDay: day('2022-04-18'),
  owedByIndividual: true,
  filedTimely: true,
  agreements: [],
  noticeDay: 'none',
  monthOfApproval: 'counts',
};
const agreed = (fromDay: string, untilDay?: string): Partial<PenaltyTerms> => ({
  agreements: [{ fromDay: day(fromDay), untilDay: untilDay === undefined ? 'in-effect' : day(untilDay) }],
});
const rateOf = (change: Partial<PenaltyTerms>, first: string, last: string) =>
  penaltyRates({ ...plain, ...change }, law).rateOf(dayNumber(day(first)), dayNumber(day(last)));
const normal = { rate: 50, reason: 'normal', law: { cite: '26 U.S.C. § 6651(a)(2)' } };
const reduced = { rate: 25, reason: 'agreement-in-effect', law: { cite: '26 U.S.C. § 6651(h)' } };
const raised = { rate: 100, reason: 'after-notice', law: { cite: '26 U.S.C. § 6651(d)(1)' } };

describe('a month in which an agreement is in effect on one day at least', () => {
  test.each([
    ['ends the day before it begins', agreed('2022-06-19'), normal],
    ['ends on the day it begins', agreed('2022-06-18'), reduced],
    ['begins on the day it ends', agreed('2022-01-10', '2022-05-19'), reduced],
    ['begins the day after it ended', agreed('2022-01-10', '2022-05-18'), normal],
    ['lies inside it', agreed('2022-05-30', '2022-06-02'), reduced],
  ])('a month that %s', (_, change, expected) => {
    expect(rateOf(change, '2022-05-19', '2022-06-18')).toEqual(expected);
  });
});

describe('TIGTA 2003-10-077: programming that began with the month after approval', () => {
  test.each([
    ['a month before it', '2022-05-18', reduced],
    ['the first day of the month', '2022-05-19', normal],
    ['the last day of the month', '2022-06-18', normal],
  ])('approval on %s', (_, approved, expected) => {
    const change = { ...agreed(approved), monthOfApproval: 'does-not-count' } as const;
    expect(rateOf(change, '2022-05-19', '2022-06-18')).toEqual(expected);
  });
});

describe('26 U.S.C. § 6651(d): a month that begins more than ten days after the notice', () => {
  test.each([
    ['2022-05-08', raised],
    ['2022-05-09', normal],
    ['2022-05-20', normal],
  ])('notice on %s, month from 19 May', (noticeDay, expected) => {
    expect(rateOf({ noticeDay: day(noticeDay) }, '2022-05-19', '2022-06-18')).toEqual(expected);
  });

  test('before 1987 there was no higher rate', () => {
    expect(rateOf({ noticeDay: day('1987-01-01') }, '1986-12-19', '1987-01-18')).toEqual(normal);
  });
});

describe('a levy notice and an agreement', () => {
  test('a notice before the agreement keeps the higher rate during it', () => {
    const change = { ...agreed('2022-05-01'), noticeDay: day('2022-04-20') };
    expect(rateOf(change, '2022-05-19', '2022-06-18')).toEqual(raised);
  });

  test('a notice during the agreement raises the rate only when the agreement has ended', () => {
    const change = { ...agreed('2022-05-01', '2022-08-01'), noticeDay: day('2022-06-01') };
    expect(rateOf(change, '2022-07-19', '2022-08-18')).toEqual(reduced);
    expect(rateOf(change, '2022-08-19', '2022-09-18')).toEqual(raised);
  });
});

test('no month before 2000 is a reduced one', () => {
  const change = agreed('2000-01-05');
  expect(rateOf(change, '1999-12-16', '2000-01-15')).toEqual(normal);
  expect(rateOf(change, '2000-01-16', '2000-02-15')).toEqual(reduced);
});

test('before 1970 there was no such penalty, and no rate is made up', () => {
  expect(() => rateOf({}, '1969-12-16', '1970-01-15')).toThrow(RangeError);
});
