import { phrase } from '#kernel/decision/phrase.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { calendarFile } from '../rules/calendar-file.ts';
import { findSupportRequest } from '../store/support-request-store.ts';
import { downloadCalendarContract } from './download-calendar.contract.ts';

/** One meeting for a calendar. It names the mediation by its id alone: calendars are read by others. */
export const downloadCalendar = queryOperation(
  downloadCalendarContract,
  async ({ input, eyes, actor, tools }) => {
    const { supportRequestId, meeting } = input;
    const found = await findSupportRequest(eyes, supportRequestId);
    const { callStartsAt, session } = found?.joint ?? {};
    const startsAt = meeting === 'call' ? callStartsAt : session?.startsAt;
    if (found === undefined || startsAt === undefined) throw new NotFound();
    const words = tools.words[actor.language];
    const title = phrase(`mediation.calendar.${meeting}`, {
      language: actor.language,
      audience: 'staff',
      words,
    });
    const text = calendarFile({
      uid: `${meeting}-${supportRequestId}`,
      stampedAt: eyes.now,
      startsAt,
      meeting,
      title,
      place: meeting === 'session' ? (session?.place ?? '') : '',
    });
    const bytes = new TextEncoder().encode(text);
    return {
      taxpayerId: found.taxpayerId,
      mediaType: 'text/calendar',
      fileName: `mediation-${meeting}.ics`,
      shown: false,
      bytes,
    };
  },
);
