import type { DeterminationFacts } from './case-facts.ts';
import type { FeeFacts } from './compute-fee.ts';
import { known } from './findings.ts';

/**
 * What the fee reads of a case. Only what the taxpayer sets up in the Online Payment Agreement costs its fee.
 */
export function feeFactsOf({ onDay, taxpayer, household, request, origin }: DeterminationFacts): FeeFacts {
  return {
    onDay,
    entity: taxpayer.entity,
    household,
    service: origin.service,
    setUpOnline: request.channel === 'online-agreement',
    directDebit: known(request.method, (method) => method === 'direct-debit'),
  };
}
