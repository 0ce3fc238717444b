import type { Compared, Cure, FactValue, Finding, Unit } from './finding.ts';
import { formatDay, formatList, formatModule, formatValue } from './format.ts';
import { findPhrase, phrase, type Speech } from './phrase.ts';
import { capitalized, type Reader, spelledOut, type Words } from './words.ts';

/** What a finding says, as one of four. */
export type FindingStatus = 'met' | 'failed' | 'unknown' | 'not-applicable';

/** What was held against the law, in words. */
export type ExplainedFact = {
  readonly name: string;
  readonly value: string;
  /** The comparison with its limit: "at most $10,000.00". */
  readonly limit?: string;
  /** The first day of a limit that is a dated figure, and where it stands. */
  readonly limitFrom?: string;
  readonly limitSource?: string;
};

/** A finding in words: fact, comparison and limit in the sentence, the source beside it. */
export type ExplainedFinding = {
  readonly status: FindingStatus;
  /** The status as a word: "Met", "Not met". */
  readonly holds: string;
  readonly sentence: string;
  readonly cure?: string;
  readonly law: string;
  readonly facts: readonly ExplainedFact[];
};

export function statusOf(finding: Finding): FindingStatus {
  if (finding.applies === false) return 'not-applicable';
  if (finding.holds === 'unknown') return 'unknown';
  return finding.holds ? 'met' : 'failed';
}

/**
 * A finding in the words of a reader. What has no words yet is told from the finding itself, so that it never
 * throws.
 */
export function explainFinding(finding: Finding, words: Words, reader: Reader): ExplainedFinding {
  const speech: Speech = { ...reader, words };
  const status = statusOf(finding);
  const holds = phrase(`holds.${status}`, speech);
  const { compared, cure } = finding;
  return {
    status,
    holds,
    sentence: sentenceOf(finding, status, speech),
    ...(cure && { cure: explainCure(cure, speech) }),
    law: finding.law.cite,
    facts: compared === undefined ? [] : [factOf(compared, speech)],
  };
}

function sentenceOf(finding: Finding, status: FindingStatus, speech: Speech): string {
  const { compared, test } = finding;
  const about = finding.about === undefined ? '' : formatModule(finding.about, speech);
  const values = { about, ...(compared === undefined ? {} : comparedWords(compared, speech)) };
  const own = findPhrase(`finding.${test}.${status}`, speech, values, countIn(compared));
  return capitalized(own ?? plainSentence(finding, status, speech, about));
}

/** The sentence that the finding gives by itself, where its test has no words. */
function plainSentence(
  { compared, test }: Finding,
  status: FindingStatus,
  speech: Speech,
  about: string,
): string {
  const sentence =
    compared === undefined || status === 'not-applicable'
      ? phrase('comparison.without-fact', speech, {
          test: spelledOut(test),
          holds: phrase(`holds.${status}`, speech),
        })
      : phrase(`comparison.${compared.how}`, speech, comparedWords(compared, speech));
  return about === '' ? sentence : phrase('comparison.about', speech, { about, sentence });
}

function comparedWords(
  compared: Compared,
  speech: Speech,
): Record<'fact' | 'value' | 'limit' | 'from', string> {
  const { fact, value, unit, limit } = compared;
  return {
    fact: phrase(`fact.${fact}`, speech),
    value: formatValue(value, unit, fact, speech),
    limit: limit === undefined ? '' : formatValue(limit.value, unit, fact, speech),
    from: limit?.from === undefined ? '' : formatDay(limit.from, speech),
  };
}

function factOf(compared: Compared, speech: Speech): ExplainedFact {
  const { fact, value, limit, from } = comparedWords(compared, speech);
  const { how, limit: held } = compared;
  return {
    name: fact,
    value,
    ...(held && { limit: phrase(`limit.${how}`, speech, { limit }) }),
    ...(held?.from !== undefined && { limitFrom: from }),
    ...(held?.source && { limitSource: held.source.cite }),
  };
}

/** What would cure a failing test, as one act: "Raise the payment to $355.92." */
export function explainCure(cure: Cure, speech: Speech): string {
  const to = cure.to === undefined ? undefined : curedValue(cure.to, cure.unit, cure.fact, speech);
  const names = cure.names?.map(
    (name) => findPhrase(`value.${cure.fact ?? ''}.${name}`, speech) ?? formatModule(name, speech),
  );
  const list = names === undefined ? undefined : formatList(names, speech);
  const values = { ...(to !== undefined && { to }), ...(list !== undefined && { names: list }) };
  return (
    findPhrase(`cure.${cure.act}`, speech, values, names?.length) ?? plainCure(cure.act, to, list, speech)
  );
}

function plainCure(act: string, to: string | undefined, names: string | undefined, speech: Speech): string {
  const verb = spelledOut(act);
  if (to !== undefined) return phrase('cure-to', speech, { act: verb, to });
  return names === undefined ? verb : phrase('cure-names', speech, { act: verb, names });
}

/** A cure without a unit tells a code or a text. */
function curedValue(to: FactValue, unit: Unit | undefined, fact: string | undefined, speech: Speech): string {
  return formatValue(to, unit ?? 'text', fact ?? '', speech);
}

/** The count that a sentence tells, which picks between `.one` and `.other`. */
function countIn(compared: Compared | undefined): number | undefined {
  if (compared === undefined) return undefined;
  const { value, unit } = compared;
  if (Array.isArray(value)) return value.length;
  const isCount = unit === 'count' || unit === 'days' || unit === 'months' || unit === 'years';
  return isCount && typeof value === 'number' ? value : undefined;
}
