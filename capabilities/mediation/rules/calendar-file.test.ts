import { expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { calendarFile } from './calendar-file.ts';

const text = calendarFile({
  uid: 'session-1',
  stampedAt: instant('2026-03-20T12:00:00.000Z'),
  startsAt: instant('2026-05-12T13:00:00.000Z'),
  meeting: 'session',
  title: 'Mediation session, with a title that is long enough to go on in a second line of the file',
  place: '200 North High Street; Room 5, Columbus',
});

test('a session is a day’s event in UTC, with lines that calendars accept', () => {
  expect(text.split('\r\n')).toEqual(
    expect.arrayContaining(['DTSTART:20260512T130000Z', 'DTEND:20260512T210000Z', 'UID:session-1@accord']),
  );
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
  expect(text.replaceAll('\r\n ', '')).toContain(
    'SUMMARY:Mediation session\\, with a title that is long enough to go on in a second line',
  );
  expect(text).toContain('LOCATION:200 North High Street\\; Room 5\\, Columbus');
});

test('the file is whole as it stands: times in UTC that need no zone, and nothing beside meeting and place', () => {
  const short = calendarFile({
    uid: 'session-2',
    stampedAt: instant('2026-03-20T12:00:00.000Z'),
    startsAt: instant('2026-11-01T05:30:00.000Z'),
    meeting: 'session',
    title: 'Mediation session',
    place: 'Columbus\nRoom 5',
  });
  // The night on which clocks go back: an instant in UTC is the same on either side of it.
  expect(short.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accord//Mediation//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:session-2@accord',
    'DTSTAMP:20260320T120000Z',
    'DTSTART:20261101T053000Z',
    'DTEND:20261101T133000Z',
    'SUMMARY:Mediation session',
    'LOCATION:Columbus\\nRoom 5',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a call has no place and lasts an hour', () => {
  const call = calendarFile({
    uid: 'call-1',
    stampedAt: instant('2026-03-11T12:00:00.000Z'),
    startsAt: instant('2026-03-18T14:00:00.000Z'),
    meeting: 'call',
    title: 'Call',
    place: '',
  });
  expect(call).toContain('DTEND:20260318T150000Z');
  expect(call).not.toContain('LOCATION');
});
