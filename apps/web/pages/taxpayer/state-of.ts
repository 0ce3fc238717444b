import type { Day } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import type { Listed } from './listed.ts';

/** Where the taxpayer stands: what protects first, else the newest request, else that there is none. */
export function stateOf(
  { requests, agreements }: Listed,
  protectedSince: Day | undefined,
  speech: Speaker,
): string {
  const agreement = agreements.find(({ levyBarred }) => levyBarred);
  const barred = requests.find(({ levyBarred }) => levyBarred);
  const since = protectedSince && formatDay(protectedSince, speech);
  if (since !== undefined && agreement !== undefined)
    return speech.tell('taxpayer-page.state-agreement', { day: formatDay(agreement.fromDay, speech) });
  if (since !== undefined && barred !== undefined)
    return speech.tell('taxpayer-page.state-pending', { since });
  const [newest] = requests;
  if (newest === undefined) return speech.tell('taxpayer-page.state-nothing');
  return speech.tell('taxpayer-page.state-request', {
    day: formatDay(dayShownAt(newest.receivedAt, speech.timeZone), speech),
    state: speech.tell(`state.agreement-request.${newest.state}`),
  });
}
