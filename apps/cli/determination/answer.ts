import type {
  Determination,
  NextQuestions,
  PayDown,
  TypeEntry,
} from '#capabilities/installment-agreements/index.ts';
import { amountAnswer, findingAnswer } from './finding-answer.ts';

/**
 * A determination for programs. `null` stands for what there is none of, "unknown" for what nobody knows yet.
 */
export function answerOf(
  determination: Determination,
  payDowns: readonly PayDown[],
  questions: NextQuestions,
) {
  const { pending, result, pendingCodes, type, types, fee, locator, originatorCode, approval } =
    determination;
  return {
    request: {
      status: pending.outcome,
      result,
      findings: pending.findings.map(findingAnswer),
      codes: pendingCodes.map(({ module, decision }) => ({
        module,
        outcome: decision.outcome,
        findings: decision.findings.map(findingAnswer),
      })),
    },
    type: noneAsNull(type),
    types: types.map(typeAnswer),
    payDowns: payDowns.map(({ type: to, ceilingCents, payDownCents, requires }) => ({
      type: to,
      ceiling: amountAnswer(ceilingCents),
      payDown: amountAnswer(payDownCents),
      requires,
    })),
    fee: amountAnswer(fee.feeCents),
    feeDetails: {
      lowIncome: fee.lowIncome,
      reimbursed: fee.reimbursed,
      findings: fee.findings.map(findingAnswer),
    },
    locatorNumber: locator === 'none' ? null : noneAsNull(locator.number),
    locator: locator === 'none' ? null : locator,
    originatorCode: noneAsNull(originatorCode),
    approval: approval === 'none' ? null : approval.outcome,
    approvalFindings: approval === 'none' ? [] : approval.findings.map(findingAnswer),
    questions,
    edition: determination.edition,
    law: determination.pending.law.id,
    on: determination.on,
  };
}

function typeAnswer(entry: TypeEntry) {
  const { id, qualifies, minimumPaymentCents, termMonths, requires, mayRequire, reference, findings } = entry;
  return {
    id,
    qualifies,
    minimumPayment: minimumPaymentCents === 'none' ? null : amountAnswer(minimumPaymentCents),
    termMonths,
    requires,
    mayRequire,
    reference,
    findings: findings.map(findingAnswer),
  };
}

function noneAsNull<Text extends string>(text: Text): Exclude<Text, 'none'> | null {
  return text === 'none' ? null : (text as Exclude<Text, 'none'>);
}
