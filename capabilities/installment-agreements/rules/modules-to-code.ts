import { type AccountModule, computeUnpaidBalanceOfAssessments } from '#capabilities/accounts/index.ts';

/**
 * The modules that an approved agreement marks with AC 063: those that it covers, and every other one on
 * which the taxpayer is liable for something (IRM 5.14.1.3(10)a). A balance that is not known counts as one.
 */
export function modulesToCode(
  modules: readonly AccountModule[],
  coveredIds: readonly string[],
): readonly AccountModule[] {
  return modules.filter((module) => coveredIds.includes(module.moduleId) || owes(module));
}

function owes(module: AccountModule): boolean {
  const { valueCents } = computeUnpaidBalanceOfAssessments([{ module: module.moduleId, ...module }]);
  return valueCents === 'unknown' || valueCents > 0;
}
