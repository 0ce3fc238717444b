import { expect, test } from 'vitest';
import { computeHourDeadline } from '#kernel/calendar/deadline.ts';
import { type Instant, instant } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { computeCodeTimeliness } from './code-timeliness.ts';

const at = (text: string): Instant => instant(`2023-${text}:00.000Z`);
const law = irm('5.14.1.3(1)');
const due = (identifiedAt: Instant) => computeHourDeadline({ fromAt: identifiedAt, hours: 24, law }).at;

function timeliness(identified: string, now: string, asked: Readonly<Record<string, string>>) {
  const identifiedAt = at(identified);
  const modules = Object.entries(asked).map(([module, when]) => ({
    module,
    askedAt: when === '' ? ('not-asked' as const) : at(when),
  }));
  return computeCodeTimeliness({ identifiedAt, dueAt: due(identifiedAt), now: at(now), modules });
}

test.each`
  case                             | asked            | result
  ${'after 2 hours'}               | ${'04-10T12:00'} | ${'on-time'}
  ${'after 23 hours 59 minutes'}   | ${'04-11T09:59'} | ${'on-time'}
  ${'at exactly 24 hours'}         | ${'04-11T10:00'} | ${'on-time'}
  ${'after 24 hours and 1 minute'} | ${'04-11T10:01'} | ${'breach'}
`('[IA-A-141] [IA-C-217] a code asked for $case is $result', ({ asked, result }) => {
  expect(timeliness('04-10T10:00', '04-20T10:00', { '30 202112': asked }).result).toBe(result);
});

test('[IA-C-125] a code on two of three modules is overdue a minute after the 24 hours, and names the third', () => {
  const codes = { '30 202012': '04-03T11:00', '30 202112': '04-03T11:00', '30 202212': '' };
  expect(timeliness('04-03T10:00', '04-04T10:00', codes)).toMatchObject({
    result: 'waiting',
    minutesLeft: 0,
  });
  expect(timeliness('04-03T10:00', '04-04T10:01', codes)).toMatchObject({
    result: 'incomplete',
    lacking: ['30 202212'],
    minutesLeft: -1,
  });
});

test('[IA-A-241] a request 20 hours old has 4 hours left; one 30 hours old is late by 6', () => {
  const without = { '30 202112': '' };
  expect(timeliness('04-10T00:00', '04-10T20:00', without)).toMatchObject({
    result: 'waiting',
    minutesLeft: 4 * 60,
  });
  expect(timeliness('04-10T00:00', '04-11T06:00', without)).toMatchObject({
    result: 'incomplete',
    minutesLeft: -6 * 60,
  });
});

test('the last module counts, not the first', () => {
  const codes = { '30 202012': '04-10T12:00', '30 202112': '04-11T11:00' };
  expect(timeliness('04-10T10:00', '04-20T10:00', codes)).toMatchObject({
    result: 'breach',
    minutes: 25 * 60,
  });
});
