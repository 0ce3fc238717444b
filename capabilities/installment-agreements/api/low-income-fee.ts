import type { LowIncomeFee } from '#capabilities/correspondence/index.ts';
import { addDays } from '#kernel/calendar/day.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { LawfulLens } from './lawful-lens.ts';
import { feeLowIncome } from '../parameters/fee-low-income.ts';
import { lowIncomeApplicationDays } from '../parameters/low-income-application-days.ts';
import { lowIncomeApplication } from '../parameters/low-income-application.ts';
import { lowIncomePercent } from '../parameters/low-income-percent.ts';
import type { Agreement } from '../process/agreement-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { computeFee } from '../rules/compute-fee.ts';
import { feeFactsOf } from '../rules/fee-facts.ts';
import { feeTreatmentOf } from '../rules/fee-treatment.ts';

/**
 * What a letter of today tells an individual of the low-income fee: how it stands, and by when to ask for it,
 * counted from the day that the letter bears (IRM 5.14.1.2(11)).
 */
export function lowIncomeFeeOf(
  { terms, fromDay: agreementDay }: Pick<Agreement, 'terms' | 'fromDay'>,
  facts: CaseFacts,
  { today: letterDay, law }: LawfulLens,
): LowIncomeFee {
  const { lowIncome } = computeFee(feeFactsOf({ ...facts, onDay: agreementDay }), law);
  const applyDays = inForce(lowIncomeApplicationDays, letterDay, law).value;
  return {
    treatment: feeTreatmentOf(lowIncome, terms.feeCents),
    reducedFeeCents: inForce(feeLowIncome, agreementDay, law).value,
    incomeMaxPercent: inForce(lowIncomePercent, agreementDay, law).value,
    applyByDay: addDays(letterDay, applyDays),
    applyDays,
    ...inForce(lowIncomeApplication, letterDay, law).value,
  };
}
