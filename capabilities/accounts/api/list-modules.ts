import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { computeUnpaidBalanceOfAssessments } from '../rules/compute-unpaid-balance-of-assessments.ts';
import { listInputs } from '../store/input-store.ts';
import { listModules as listRecords } from '../store/module-store.ts';
import { listModulesContract } from './list-modules.contract.ts';
import { inputView, moduleView } from './module-view.ts';

/**
 * The modules that the person may see; inputs are seen by staff alone, since they lie in the collection
 * compartment.
 */
export const listModules = queryOperation(listModulesContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const modules = await listRecords(eyes, input.taxpayerId);
  const inputs = await listInputs(eyes, input.taxpayerId);
  const balances = modules.map((module) => ({ module: module.moduleId, ...module }));
  return {
    modules: modules.map(moduleView),
    inputs: inputs.map((one) => inputView(one, actor.role)),
    unpaidBalanceOfAssessmentsCents: computeUnpaidBalanceOfAssessments(balances).valueCents,
  };
});
