import type { ComplianceFacts } from './compliance-facts.ts';
import type { FinanceFacts, OriginFacts } from './finance-facts.ts';
import type { RequestFacts } from './request-facts.ts';
import type { HouseholdFacts, TaxpayerFacts } from './taxpayer-facts.ts';

/** What was said of a request, apart from when and how it came. */
export type GivenRequestFacts = Omit<
  RequestFacts,
  'receivedAt' | 'receivedDay' | 'completedAt' | 'completedDay' | 'channel' | 'approvedDay'
>;

/**
 * The facts that are given with a request, until the capability that will own each of them stands: what was
 * said, and what is known of the taxpayer beyond the register and the account.
 */
export type GivenFacts = {
  readonly request: GivenRequestFacts;
  readonly taxpayer: Omit<TaxpayerFacts, 'entity'>;
  readonly compliance: ComplianceFacts;
  readonly household: HouseholdFacts;
  readonly finances: FinanceFacts;
  readonly origin: OriginFacts;
};
