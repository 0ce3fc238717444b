import { formatCents, formatDay, formatNumber } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { joined, sectionOf } from './compose-head.ts';
import type { LetterSection } from './letter-content.ts';
import type { AgreementConfirmation, LowIncomeFee } from './letter-contract.ts';
import type { Say } from './letter-words.ts';

/**
 * IRM 5.14.1.2(11): the fee, what it does to the first payment, and the right to ask for the low-income fee.
 */
export function agreementFee(
  letter: AgreementConfirmation,
  say: Say,
  speech: Speech,
): readonly LetterSection[] {
  const { feeCents, firstPaymentCents, monthlyPaymentCents, lowIncomeFee } = letter;
  const fee = formatCents(feeCents);
  const raised = firstPaymentCents > monthlyPaymentCents;
  const treatment = lowIncomeFee === 'none' ? 'standard' : lowIncomeFee.treatment;
  const told = say(`fee.${treatment}`, { fee });
  const first = raised ? [say('fee.first-payment', { first: formatCents(firstPaymentCents) })] : [];
  const section = sectionOf(['fee'], say('fee'), { paragraphs: [told, ...first] });
  return lowIncomeFee === 'none' ? [section] : [section, lowIncome(lowIncomeFee, say, speech)];
}

function lowIncome(fee: LowIncomeFee, say: Say, speech: Speech): LetterSection {
  const values = {
    fee: formatCents(fee.reducedFeeCents),
    percent: formatNumber(fee.incomeMaxPercent),
    day: formatDay(fee.applyByDay, speech),
    days: formatNumber(fee.applyDays),
    form: fee.formNumber,
    website: fee.formWebsite,
    telephone: fee.formTelephone,
  };
  return sectionOf(['low-income-right'], say('low-income'), {
    paragraphs: [
      say('low-income.who', values),
      joined([say('low-income.how', values), say('low-income.form', values)]),
    ],
  });
}
