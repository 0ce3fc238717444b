import { type ExplainedFinding, explainFinding } from '../decision/explain.ts';
import { formatList } from '../decision/format.ts';
import { phrase, type Speech } from '../decision/phrase.ts';
import type { Reader, Words } from '../decision/words.ts';
import type { Refused } from './move.ts';

/** A refusal in words: what must hold, and every finding that does not. */
export type ExplainedRefusal = {
  readonly sentence: string;
  readonly findings: readonly ExplainedFinding[];
  readonly law?: string;
};

/**
 * A refusal in the words of a reader, who reads the names of events, states, roles and outcomes as `words`
 * has them.
 */
export function explainRefusal(refused: Refused, words: Words, reader: Reader): ExplainedRefusal {
  const speech: Speech = { ...reader, words };
  const { process, decision } = refused;
  const stateText = (state: string): string => phrase(`state.${process}.${state}`, speech);
  const outcome = decision && phrase(`outcome.${decision.rule}.${decision.outcome}`, speech);
  const sentence = phrase(`refusal.${refused.code}`, speech, {
    event: phrase(`event.${process}.${refused.event}`, speech),
    state: stateText(refused.from),
    states: formatList((refused.possibleFrom ?? []).map(stateText), reader),
    roles: formatList(
      (refused.possibleBy ?? []).map((role) => phrase(`role.${role}`, speech)),
      reader,
    ),
    ...(outcome !== undefined && { outcome }),
  });
  return {
    sentence,
    findings: refused.findings.map((finding) => explainFinding(finding, words, reader)),
    ...(refused.law && { law: refused.law.cite }),
  };
}
