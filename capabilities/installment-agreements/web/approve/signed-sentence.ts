import { formatCents, formatCount, formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { Terms } from '../terms-list.tsx';

/** What the signature is under, in one sentence. */
export function signedSentence(terms: Terms, name: string, speech: Speaker): string {
  const { type, paymentCents, termMonths, firstPaymentDay } = terms;
  const values = {
    type: speech.tell(`value.agreementType.${type}`),
    name,
    payment: formatCents(paymentCents),
    day: formatDay(firstPaymentDay, speech),
  };
  return termMonths === 'unknown'
    ? speech.tell('approve.sentence-open', values)
    : speech.tell('approve.sentence', { ...values, months: formatCount(termMonths, 'months', speech) });
}
