/**
 * On which terms does a module bear failure-to-pay during an agreement?
 *
 * Law: 26 U.S.C. § 6651(a)(2), (d) and (h); IRM 5.14.1.2(7).
 * Practice: a penalty, a recovery penalty and a shared responsibility payment bear interest but no
 * failure-to-pay.
 */
import { isOwedByIndividual, type KindOfTax, type PlanModule } from '#capabilities/accounts/index.ts';
import type { Holds, Unknown } from '#kernel/decision/finding.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import type { TaxpayerFacts } from './facts/taxpayer-facts.ts';
import { allHold } from './findings.ts';
import { lastCodeDay } from './module-codes.ts';

const withoutFailureToPay: readonly KindOfTax[] = [
  'individual-other',
  'shared-responsibility',
  'trust-fund-recovery-penalty',
];

export function failureToPayOf(
  module: ModuleFacts,
  taxpayer: TaxpayerFacts,
): Unknown<PlanModule['failureToPay']> {
  const { kind, returnDueDay, timelyFiled, codes } = module;
  if (withoutFailureToPay.includes(kind)) return 'none';
  const individual = owedByIndividual(taxpayer);
  // A rate is reduced for an individual who filed on time, and for nobody else.
  const mayReduce = allHold([individual, timelyFiled]);
  if (returnDueDay === 'unknown' || mayReduce === 'unknown') return 'unknown';
  const noticeDay = lastCodeDay(codes, [agreementCodes.noticeOfLevy]);
  return {
    dueDay: returnDueDay,
    owedByIndividual: mayReduce,
    filedTimely: mayReduce,
    agreements: [],
    noticeDay: noticeDay ?? 'none',
    monthOfApproval: 'counts',
  };
}

/** A company that is itself liable is no individual, whoever owns it. */
function owedByIndividual({ entity, llcLiability }: TaxpayerFacts): Holds {
  return entity === 'llc' && llcLiability === 'llc' ? false : isOwedByIndividual(entity);
}
