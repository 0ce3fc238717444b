import { type AccountModule, computeUnpaidBalanceOfAssessments } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { usc } from '#kernel/law/source.ts';
import { type OwnRefusal, refuse } from '#platform/http/refusal.ts';
import type { LeftOutModule } from '../process/agreement-request-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { type CoverageFacts, decideCoverage } from '../rules/decide-coverage.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import type { LoadedCase } from '../store/load-case.ts';

type Asked = { readonly moduleIds: readonly string[]; readonly leftOut: readonly LeftOutModule[] };

/** Whether each balance due is covered or left out for a reason, with what it was decided on. */
export function decideCoverageOf({ facts, modules }: LoadedCase, asked: Asked, onDay: Day, law: Law) {
  const coverage: CoverageFacts = {
    onDay,
    liability: facts.request.liability,
    modules: modules.map((module, index) => coveredModule(module, isIncluded(facts, index), asked)),
  };
  return withFacts(decideCoverage(coverage, law), coverage);
}

/** The facts of a module stand where the module stands. */
function isIncluded({ modules }: CaseFacts, index: number): boolean {
  return modules[index]?.included === true;
}

function coveredModule(module: AccountModule, included: boolean, { leftOut }: Asked) {
  const key = moduleKey(module);
  return {
    module: key,
    included,
    unpaidCents: computeUnpaidBalanceOfAssessments([{ ...module, module: key }]).valueCents,
    leftOutBecause: leftOut.find(({ moduleId }) => moduleId === module.moduleId)?.because ?? 'no-reason',
  };
}

/** Refuses modules of nobody in the request, and balances that are left out without a reason. */
export function refusalOfCoverage(
  loaded: LoadedCase,
  asked: Asked,
  onDay: Day,
  law: Law,
): OwnRefusal | undefined {
  const owed = new Set(loaded.modules.map(({ moduleId }) => moduleId));
  if (asked.moduleIds.some((id) => !owed.has(id)))
    return refuse({ code: 'module-must-be-owed-by-taxpayer', field: 'moduleIds', law: usc('6159(a)') });
  const { outcome, findings } = decideCoverageOf(loaded, asked, onDay, law);
  if (outcome === 'accounted-for') return undefined;
  return {
    code: 'module-must-be-covered-or-left-out-for-reason',
    field: 'leftOut',
    findings: findings.filter(({ holds }) => holds !== true),
    law: { cite: 'IRM 5.14.1.3(3)' },
  };
}
