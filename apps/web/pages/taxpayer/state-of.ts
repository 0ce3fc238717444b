import type { Day } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import type { Listed } from './listed.ts';
import { mayProtect } from './protections.ts';

/** Where the taxpayer stands: first what lies unread, which bars levy whatever else there is. */
export function stateOf(
  listed: Listed,
  protectedSince: Day | undefined,
  unread: number,
  speech: Speaker,
): string {
  const standing = standingOf(listed, protectedSince, speech);
  if (unread === 0) return standing;
  return `${speech.tell('inbound.unread', { count: String(unread) }, unread)} ${standing}`;
}

/** What protects, else the newest request, else that there is none. */
function standingOf(listed: Listed, protectedSince: Day | undefined, speech: Speaker): string {
  const { requests, agreements } = listed;
  const agreement = agreements.find(({ levyBarred }) => levyBarred);
  const barred = requests.find(({ levyBarred }) => levyBarred);
  const since = protectedSince && formatDay(protectedSince, speech);
  if (since !== undefined && agreement !== undefined) {
    const { written, fromDay } = agreement;
    const key = written ? 'taxpayer-page.state-agreement' : 'taxpayer-page.state-agreement-approved';
    return speech.tell(key, { day: formatDay(written?.onDay ?? fromDay, speech) });
  }
  if (since !== undefined && barred !== undefined)
    return speech.tell('taxpayer-page.state-pending', { since });
  const [newest] = requests;
  if (newest === undefined) return speech.tell('taxpayer-page.state-nothing');
  const standing = speech.tell('taxpayer-page.state-request', {
    day: formatDay(dayShownAt(newest.receivedAt, speech.timeZone), speech),
    state: speech.tell(`state.agreement-request.${newest.state}`),
  });
  return mayProtect(listed) ? `${standing} ${speech.tell('taxpayer-page.may-protect')}` : standing;
}
