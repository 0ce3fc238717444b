import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import type { Fee } from './compute-fee.ts';

/** How the fee stands to low income: as for everybody, reduced, or waived with direct debit. */
export type FeeTreatment = 'standard' | 'reduced' | 'waived';

/** IRM 5.14.1.2(9) and (11): it follows from the facts alone; no person applies it or switches it off. */
export function feeTreatmentOf(lowIncome: Fee['lowIncome'], feeCents: Cents): FeeTreatment {
  if (lowIncome !== true) return 'standard';
  return feeCents === zeroCents ? 'waived' : 'reduced';
}
