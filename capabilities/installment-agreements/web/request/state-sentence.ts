import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import { waitsForFacts } from '../../process/agreement-request.ts';
import type { RequestView } from '../../api/request-view.contract.ts';

/** The state of a request as a sentence, with what it protects. */
export function stateSentence(request: RequestView, speech: Speaker): string {
  const { state, pendingFrom, levyBarred, agreementId } = request;
  const values = pendingFrom === undefined ? {} : { day: formatDay(pendingFrom, speech) };
  const key = `request.state.${state}`;
  const sentence = speech.find(key, values) ?? speech.tell(`state.agreement-request.${state}`);
  if (levyBarred) return `${sentence} ${speech.tell('request.levy-barred')}`;
  if (waitsForFacts(state)) return `${sentence} ${speech.tell('request.protection-unknown')}`;
  return agreementId === undefined ? `${sentence} ${speech.tell('request.not-protected')}` : sentence;
}
