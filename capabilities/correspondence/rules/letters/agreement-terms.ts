import { formatCents, formatDay, formatNumber } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { agreementFee } from './agreement-fee.ts';
import { joined, plainItems, sectionOf } from './compose-head.ts';
import type { LetterSection } from './letter-content.ts';
import type { AgreementConfirmation, LetterPayment } from './letter-contract.ts';
import type { Say } from './letter-words.ts';

/** The sections that tell what to do, what it costs, and what keeps an agreement. */
export function agreementTerms(
  letter: AgreementConfirmation,
  say: Say,
  speech: Speech,
): readonly LetterSection[] {
  return [
    ...plannedChanges(letter, say, speech),
    howToPay(letter, say),
    ...agreementFee(letter, say, speech),
    accruals(letter, say),
    compliance(say),
  ];
}

/** IRM 5.14.1.4.4(1)b and (2): a payment that changes, and one that is larger once. */
function plannedChanges(
  { changes = [], lumpSums = [] }: AgreementConfirmation,
  say: Say,
  speech: Speech,
): readonly LetterSection[] {
  const told = (key: string, { onDay, amountCents }: LetterPayment): string =>
    say(key, { day: formatDay(onDay, speech), amount: formatCents(amountCents) });
  const items = [
    ...changes.map((change) => told('change.from', change)),
    ...lumpSums.map((payment) => told('change.once', payment)),
  ];
  return items.length === 0 ? [] : [sectionOf(['terms'], say('change'), { items: plainItems(items) })];
}

/**
 * IRM 5.14.1.4.4(4): whoever may ever send a check is told what stands on it and where it goes; a direct
 * debit needs neither. IRM 5.14.1.2(6)e for the name on the check.
 */
function howToPay({ paymentWay, mailTo }: AgreementConfirmation, say: Say): LetterSection {
  if (paymentWay === 'direct-debit' || paymentWay === 'unknown')
    return sectionOf(['how-to-pay'], say('how-to-pay'), {
      paragraphs: [say(`way.${paymentWay}`), say('pay-more')],
    });
  const byMail = paymentWay === 'check' || paymentWay === 'other';
  const reminder = [say('reminder'), say('pay-more')];
  const front = say('way.check-front');
  const paragraphs = byMail
    ? [joined([say('way.check'), front]), joined(reminder), say('mail-to')]
    : [
        joined([say(`way.${paymentWay}`), ...reminder]),
        joined([say('way.check-instead'), front, say('mail-to')]),
      ];
  // Whoever pays another way finds the address on one line.
  const lines = byMail || mailTo.length === 0 ? mailTo : [mailTo.join(', ')];
  return sectionOf(['how-to-pay'], say('how-to-pay'), { paragraphs, lines });
}

/** IRM 5.14.1.2(12)a and (7). */
function accruals(letter: AgreementConfirmation, say: Say): LetterSection {
  const interest = formatNumber(letter.interestPercent);
  return sectionOf(['accruals', 'annual-statement'], say('accruals'), {
    paragraphs: [
      joined([say('accruals.go-on', { interest }), ...latePaymentPenalty(letter, say)]),
      joined([say('accruals.order'), say('accruals.statement')]),
    ],
  });
}

/** Each module has its own rate, so there may be two; some kinds of tax bear none. */
function latePaymentPenalty({ failureToPayPercents: rates }: AgreementConfirmation, say: Say) {
  if (rates === 'unknown') return [say('accruals.penalty-unknown')];
  const [first, ...more] = rates.map(formatNumber);
  if (first === undefined) return [];
  const penalty = more.reduce((text, rate) => say('accruals.or', { before: text, rate }), first);
  return [say('accruals.penalty', { penalty })];
}

/** IRM 5.14.1.2(12)d and e. */
function compliance(say: Say): LetterSection {
  const items = ['keep.pay', 'keep.file', 'keep.estimate', 'keep.call', 'keep.refund'].map((key) => say(key));
  return sectionOf(['compliance', 'refund-offset'], say('keep'), { items: plainItems(items) });
}
