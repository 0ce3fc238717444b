/**
 * Does the request cover every balance that the taxpayer owes, or is there a reason for each one left out?
 *
 * Practice: IRM 5.14.1.3(3): the code that shows a pending request goes on every balance due module; one that
 * a request leaves out is left out on purpose, and the file says why.
 * Not modelled: whether the reason is a good one, which the manager judges.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { ModuleKey } from './facts/module-facts.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';

export type CoveredModuleFacts = {
  readonly module: ModuleKey;
  readonly included: boolean;
  readonly unpaidCents: Unknown<Cents>;
  /** The reason on record; none is `no-reason`. */
  readonly leftOutBecause: string;
};

export type CoverageFacts = {
  readonly onDay: Day;
  readonly liability: RequestFacts['liability'];
  readonly modules: readonly CoveredModuleFacts[];
};

export type CoverageOutcome = 'accounted-for' | 'reason-missing';
const decide = ruleNamed<CoverageOutcome>('coverage', 1);
const test = 'module-covered-or-left-out-for-reason';
const law = irm('5.14.1.3(3)');

export function decideCoverage(facts: CoverageFacts, adopted: Law): Decision<CoverageOutcome> {
  const findings = isChosen(facts) ? owed(facts).map(accountedFor) : [notApplicable(test, law)];
  const outcome = holdsTogether(findings) === true ? 'accounted-for' : 'reason-missing';
  return decide(outcome, findings, adopted, editionInForce(manual, facts.onDay, adopted).id, facts.onDay);
}

/** While nobody has chosen periods, none is left out. */
function isChosen({ liability, modules }: CoverageFacts): boolean {
  return liability === 'named' && modules.some(({ included }) => included);
}

/** A balance that is not known may be owed. */
function owed({ modules }: CoverageFacts): readonly CoveredModuleFacts[] {
  return modules.filter(({ unpaidCents }) => unpaidCents === 'unknown' || unpaidCents > 0);
}

function accountedFor({ module, included, leftOutBecause }: CoveredModuleFacts): Finding {
  const holds = included || leftOutBecause !== 'no-reason';
  const compared = { fact: 'leftOutBecause', value: holds, unit: 'yes-no', how: 'is-known' } as const;
  const cure = { act: 'say-why-left-out', names: [module] };
  return { ...tested(test, holds, compared, law, cure), about: module };
}
