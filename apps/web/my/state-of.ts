import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { OwnRecord } from './own-record.tsx';

/**
 * Where the person stands, in one sentence, and whether that protects. The server says which state bars levy.
 */
export function stateOf(
  { request, agreement }: OwnRecord,
  speech: Speaker,
): { readonly sentence: string; readonly isProtected: boolean } {
  if (agreement !== undefined) {
    const since = formatDay(agreement.fromDay, speech);
    return { sentence: speech.tell('my.state-agreement', { day: since }), isProtected: true };
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
