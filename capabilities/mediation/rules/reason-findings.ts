import type { Finding } from '#kernel/decision/finding.ts';
import { boilerplateReasons } from '../parameters/boilerplate-reasons.ts';
import { denialGrounds } from '../parameters/denial-grounds.ts';
import { mustBe, noneMissing } from './findings.ts';
import { memo } from './memorandum.ts';

const paragraph = memo('8.26.9.2.3.3(1)c');

/** Why mediation is denied, for the taxpayer to read. */
export type DenialReason = {
  /** By its name on the list of the program office. */
  readonly ground: string;
  /** The issue that it is about. */
  readonly issue: string;
  /** The reason in sentences of this case. */
  readonly told: string;
  /** What the ground asks for beside: facts, the place in the law, a factor. */
  readonly beside?: string;
};

/** At least one reason, and each about this case. */
export function rationaleFinding(reasons: readonly DenialReason[]): Finding {
  const explained = reasons.length > 0 && reasons.every(isExplained);
  return mustBe('reasons-are-explained', 'reasonsExplained', explained, paragraph, 'explain-reasons');
}

/** With each ground what it asks for. */
export function groundFindings(reasons: readonly DenialReason[]): readonly Finding[] {
  const bare = reasons.filter(lacksBeside).map(({ ground }) => ground);
  return [noneMissing('grounds-are-supported', 'groundsUnsupported', bare, paragraph, 'support-ground')];
}

function isExplained({ issue, told }: DenialReason): boolean {
  const bare = told
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  return issue.trim() !== '' && bare !== '' && !boilerplateReasons.includes(bare);
}

function lacksBeside({ ground, beside }: DenialReason): boolean {
  const entry = denialGrounds.find((one) => one.ground === ground);
  return entry !== undefined && entry.needs !== 'nothing' && (beside === undefined || beside.trim() === '');
}
