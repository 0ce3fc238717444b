import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { PaymentPlan } from './compute-least-payment.ts';
import type { ModuleFacts } from './facts/module-facts.ts';

/** The least payment where accruals are projected from the rates. */
export function computeProjectedPaymentCents(
  _modules: readonly ModuleFacts[],
  _plan: PaymentPlan,
  _law: Law,
): Unknown<Cents> | 'none' {
  return 'unknown';
}
