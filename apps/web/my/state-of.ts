import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import type { OwnRecord } from './own-record.tsx';

/**
 * Where the person stands, in one sentence, and whether that protects. The server says which state bars levy.
 */
export function stateOf(
  { request, takenAlong, agreement }: OwnRecord,
  speech: Speaker,
): { readonly sentence: string; readonly isProtected: boolean } {
  if (agreement !== undefined) {
    const { written, fromDay } = agreement;
    // Approval alone does not put a plan in effect: it has to be in writing (IRM 5.14.1.4.4(8)).
    const key = written === undefined ? 'my.state-agreement-accepted' : 'my.state-agreement';
    const day = formatDay(written?.onDay ?? fromDay, speech);
    return { sentence: speech.tell(key, { day }), isProtected: true };
  }
  if (request === undefined && takenAlong !== undefined) {
    // What it has come to stands under the one who asked, and is not for this person to see.
    const day = formatDay(dayShownAt(takenAlong.receivedAt, speech.timeZone), speech);
    return { sentence: speech.tell('my.state-taken-along', { day }), isProtected: false };
  }
  if (request === undefined) return { sentence: speech.tell('my.state-nothing'), isProtected: false };
  const { levyBarred, pendingFrom, state } = request;
  if (!levyBarred || pendingFrom === undefined)
    return { sentence: speech.tell(`state.agreement-request.${state}`), isProtected: false };
  return {
    sentence: speech.tell('my.state-pending', { day: formatDay(pendingFrom, speech) }),
    isProtected: true,
  };
}
