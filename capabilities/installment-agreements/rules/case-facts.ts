import type { Day } from '#kernel/calendar/day.ts';
import type { ComplianceFacts } from './facts/compliance-facts.ts';
import type { FinanceFacts, OriginFacts } from './facts/finance-facts.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import type { HouseholdFacts, TaxpayerFacts } from './facts/taxpayer-facts.ts';

/**
 * What the pending decision reads. `onDay` is the day whose law decides: the request's, or the day it was
 * completed.
 */
export type PendingFacts = {
  readonly onDay: Day;
  readonly taxpayer: TaxpayerFacts;
  readonly request: RequestFacts;
  readonly modules: readonly ModuleFacts[];
  readonly compliance: ComplianceFacts;
};

/** Everything that a determination reads. What an officer may not have yet is `unknown`. */
export type CaseFacts = Omit<PendingFacts, 'onDay'> & {
  readonly household: HouseholdFacts;
  readonly finances: FinanceFacts;
  readonly origin: OriginFacts;
};

/** A case on the day whose law decides. */
export type DeterminationFacts = CaseFacts & PendingFacts;

/** The modules that the request covers. */
export function includedModules<Module extends { readonly included: boolean }>({
  modules,
}: {
  readonly modules: readonly Module[];
}): readonly Module[] {
  return modules.filter((module) => module.included);
}
