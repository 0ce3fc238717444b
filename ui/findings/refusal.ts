import { explainFinding } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { formatList } from '#kernel/decision/format.ts';
import type { Speaker } from '../speech.tsx';

/** Why a step is not possible, as a move carries it and as a refused command answers it. */
export type RefusalView = {
  readonly code: string;
  readonly event?: string | undefined;
  readonly from?: string | undefined;
  readonly findings: readonly Finding[];
  readonly law?: { readonly cite: string } | undefined;
  /** No paragraph asks for it: it is a rule of this program. */
  readonly ownRule?: true | undefined;
  readonly possibleFrom?: readonly string[] | undefined;
  readonly possibleBy?: readonly string[] | undefined;
  /** The server's own sentence, for a code that this page has no words for. */
  readonly title?: string | undefined;
};

/** A refusal in one sentence. `process` names the record whose events and states it speaks of. */
export function refusalSentence(refusal: RefusalView, process: string, speaker: Speaker): string {
  const { tell, find, say } = speaker;
  const { code, event = '', from = '', possibleFrom = [], possibleBy = [] } = refusal;
  const stateText = (state: string) => tell(`state.${process}.${state}`);
  const eventText = tell(`event.${process}.${event}`);
  if (code === decisionRefuses) return say('ui.refusal-by-decision', { event: eventText });
  const values = {
    event: eventText,
    state: stateText(from),
    states: formatList(possibleFrom.map(stateText), speaker),
    roles: formatList(
      possibleBy.map((role) => tell(`role.${role}`)),
      speaker,
    ),
  };
  return find(`refusal.${code}`, values) ?? refusal.title ?? tell(code);
}

/** The findings say by themselves which decision refuses; the sentence before them need not. */
const decisionRefuses = 'decision-must-allow-this-event';

/** The reason of a barred step beside its button: its first finding, and how many more there are. */
export function refusalReason(refusal: RefusalView, process: string, speaker: Speaker): string {
  const [first, ...more] = refusal.findings;
  if (first === undefined) return refusalSentence(refusal, process, speaker);
  const { sentence: reason } = explainFinding(first, speaker.words, speaker);
  if (more.length === 0) return reason;
  return speaker.say('ui.reason-and-more', { reason, count: String(more.length) }, more.length);
}
