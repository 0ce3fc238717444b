import { parseDay } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '../speech.tsx';

const manual = /^irm-([\d.]+)-(\d{4}-\d{2}-\d{2})$/;

/** An edition by the name that its readers use: "IRM 5.14.1 of Fri, Mar 31, 2023". */
export function editionName(id: string, speaker: Speaker): string {
  const [, section = '', dayText = ''] = manual.exec(id) ?? [];
  const day = parseDay(dayText);
  if (day === undefined) return id;
  return speaker.say('ui.edition-of', { title: `IRM ${section}`, day: formatDay(day, speaker) });
}
