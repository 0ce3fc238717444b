import { explainFinding } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { phrase } from '#kernel/decision/phrase.ts';
import { type Language, spelledOut, type Words } from '#kernel/decision/words.ts';
import { NoEditionInForce } from '#kernel/law/law.ts';
import { NoValueInForce } from '#kernel/law/parameter.ts';
import { explainRefusal } from '#kernel/process/explain-refusal.ts';
import type { Refused } from '#kernel/process/move.ts';
import { houseRules } from './house-rules.ts';
import { NotFound } from './operation.ts';
import { AccessHeld, InputUnreadable, RoleNotAllowed } from './parse-input.ts';
import { type RecordNamed, type Refusal, statusOfRefusal } from './refusal.ts';

/** RFC 9457, with what our readers need: what failed, by which paragraph, and what would cure it. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly fields?: readonly { readonly field: string; readonly expected: string }[];
  readonly findings?: readonly (Finding & { readonly sentence: string; readonly cureSentence?: string })[];
  readonly law?: string;
  /** No paragraph asks for it: it is a rule of this program. */
  readonly ownRule?: true;
  /** The record by which to go on instead. */
  readonly leadsTo?: RecordNamed;
  readonly possibleFrom?: readonly string[];
  readonly possibleBy?: readonly string[];
  /** Of a fault: whether the same call may go through later. */
  readonly transient?: boolean;
  /** Names the call in the log. */
  readonly reference?: string;
};

export type Audience = { readonly language: Language; readonly audience: 'staff' | 'taxpayer' };

/** A refusal as a problem: 422 where the case does not allow it, 409 where the moment does not. */
export function problemOfRefusal(refusal: Refusal, words: Words, reader: Audience): Problem {
  const findings = refusal.findings.map((finding) => explained(finding, words, reader));
  const title = sentenceOf(refusal, words, reader);
  return {
    ...titled(refusal.code, statusOfRefusal(refusal), words),
    title,
    ...(refusal.field && { fields: [{ field: refusal.field, expected: title }] }),
    ...(findings.length > 0 && { findings }),
    ...(refusal.law && { law: refusal.law.cite }),
    ...(isOwnRule(refusal) && { ownRule: true as const }),
    ...(refusal.leadsTo && { leadsTo: refusal.leadsTo }),
    ...(refusal.possibleFrom && { possibleFrom: refusal.possibleFrom }),
    ...(refusal.possibleBy && { possibleBy: refusal.possibleBy }),
  };
}

function isOwnRule({ code, law, findings }: Refusal): boolean {
  return law === undefined && findings.length === 0 && houseRules.includes(code);
}

/** What must hold, in the words of this reader: of a step with the names of its event, states and roles. */
function sentenceOf(refusal: Refusal, words: Words, reader: Audience): string {
  if (refusal.process === undefined) return phrase(`refusal.${refusal.code}`, { ...reader, words });
  // What the sentence tells of the decision is its rule and its outcome; the findings are told one by one
  // beside it.
  const refused = { ...refusal, decision: refusal.decided } as unknown as Refused;
  return explainRefusal(refused, words, reader).sentence;
}

/** What was thrown as a problem; undefined if it is a bug or a fault that only the log may know. */
export function problemOfThrown(thrown: unknown, words: Words, reader: Audience): Problem | undefined {
  if (thrown instanceof AccessHeld) {
    const { code, findings } = thrown.hold;
    const told = findings.map((finding) => explained(finding, words, reader));
    return { ...titled(code, 403, words), findings: told };
  }
  if (thrown instanceof InputUnreadable)
    return { ...titled('input-must-be-readable', 400, words), fields: thrown.fields };
  if (thrown instanceof RoleNotAllowed)
    return { ...titled('role-must-be-allowed-this-operation', 403, words), possibleBy: thrown.possibleBy };
  if (thrown instanceof NotFound) return titled('must-exist-and-be-visible', 404, words);
  if (thrown instanceof NoEditionInForce || thrown instanceof NoValueInForce) {
    return { ...titled('law-must-be-known-for-the-day', 422, words), detail: thrown.message };
  }
  return undefined;
}

export function titled(code: string, status: number, words: Words): Problem {
  return {
    type: `/problems/${code}`,
    title: words[`refusal.${code}`] ?? spelledOut(code),
    status,
    code,
  };
}

function explained(
  finding: Finding,
  words: Words,
  reader: Audience,
): Finding & { sentence: string; cureSentence?: string } {
  const { sentence, cure } = explainFinding(finding, words, reader);
  return { ...finding, sentence, ...(cure && { cureSentence: cure }) };
}
