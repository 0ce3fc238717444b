import { type Instant, instant } from '#kernel/calendar/day.ts';
import { meetingHours, millisecondsInHour } from '../parameters/meeting-hours.ts';

export type CalendarMeeting = {
  readonly uid: string;
  readonly stampedAt: Instant;
  readonly startsAt: Instant;
  readonly meeting: 'call' | 'session';
  readonly title: string;
  readonly place: string;
};

/** A meeting as a calendar file (RFC 5545): lines of at most 75 bytes, in UTC, without a person's name. */
export function calendarFile({ uid, stampedAt, startsAt, meeting, title, place }: CalendarMeeting): string {
  const ends = Date.parse(startsAt) + meetingHours[meeting] * millisecondsInHour;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accord//Mediation//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}@accord`,
    `DTSTAMP:${stamp(stampedAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(instant(new Date(ends).toISOString()))}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function stamp(at: Instant): string {
  return at.replaceAll(/[-:]/g, '').replace(/\.\d{3}/, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** A line that is too long goes on in the next one, which begins with a space. */
function folded(line: string): readonly string[] {
  const [first = '', ...rest] = line.match(/.{1,60}/gu) ?? [''];
  return [first, ...rest.map((part) => ` ${part}`)];
}
