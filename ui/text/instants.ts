import { day, type Day, type Instant } from '#kernel/calendar/day.ts';
import { formatDay, type Place } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';

/** A speech that knows by whose clock it tells the time. */
export type SpeechOnTheClock = Speech & { readonly timeZone: string };

/**
 * The day of an instant by the agency's clock, for showing it; what the law counts comes as a day from the
 * server.
 */
export function dayShownAt(at: Instant, timeZone: string): Day {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return day(format.format(new Date(at)));
}

/** Mon, Apr 3, 2023, 9:12 a.m. ET; in a table of staff 04/03/2023 9:12 a.m. */
export function formatInstant(at: Instant, speech: SpeechOnTheClock, place: Place): string {
  const on = formatDay(dayShownAt(at, speech.timeZone), speech, place);
  return place === 'table'
    ? `${on} ${formatTime(at, speech)}`
    : `${on}, ${formatTime(at, speech)} ${zone(at, speech)}`;
}

/** 9:12 a.m., in Spanish 9:12 a. m. */
export function formatTime(at: Instant, { timeZone, language }: SpeechOnTheClock): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
  );
  const isMorning = parts['dayPeriod'] === 'AM';
  const half = language === 'en' ? { am: 'a.m.', pm: 'p.m.' } : { am: 'a.\u00A0m.', pm: 'p.\u00A0m.' };
  return `${parts['hour']}:${parts['minute']}\u00A0${isMorning ? half.am : half.pm}`;
}

function zone(at: Instant, { timeZone }: SpeechOnTheClock): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortGeneric' });
  return format.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
