import type { z } from 'zod';
import type { noteDisclosuresContract } from '#capabilities/installment-agreements/api/note-disclosures.contract.ts';
import type { setTermsContract } from '#capabilities/installment-agreements/api/set-terms.contract.ts';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import { disclosureItems } from '#capabilities/installment-agreements/parameters/disclosure-items.ts';
import type { TermsProposal } from '#capabilities/installment-agreements/rules/terms/compute-terms-proposal.ts';

export type Terms = z.input<typeof setTermsContract.input>['terms'];
type Items = z.input<typeof noteDisclosuresContract.input>['items'];

/** Everything that there is to tell. */
export const everyItem: Items = disclosureItems.map((item) => ({ item }));

/**
 * Terms as a conversation without trouble settles them: the offer, on the taxpayer's own day, by the method
 * that was asked for, direct debit and payroll deduction declined where it is another, and one levy source.
 */
export function agreedTerms(
  proposal: TermsProposal,
  today: string,
  type: AgreementTypeId | 'none' = proposal.type,
): Terms {
  const { paymentCents, dueDayOfMonth, method, firstPaymentDay } = proposal;
  if (type === 'none') throw new Error('no type fits, so there are no terms');
  if (paymentCents === 'unknown' || dueDayOfMonth === 'unknown' || firstPaymentDay === 'unknown')
    throw new Error('nobody has said how much is paid, or on which day');
  if (method === 'unknown') throw new Error('nobody has said how it is paid');
  const because = 'Income changes as planned';
  return {
    type,
    paymentCents,
    paymentAgreedDay: today,
    paymentChanges: proposal.paymentChanges.map((change) => ({ ...change, because })),
    lumpSums: proposal.lumpSums.map((lumpSum) => ({ ...lumpSum, because })),
    dueDay: {
      dayOfMonth: dueDayOfMonth,
      chosenBy: 'taxpayer',
      chosenDay: today,
      channel: 'phone',
      confirmedDay: today,
    },
    firstPaymentDay,
    method: {
      method,
      ...(method === 'other' && { description: 'Cash at a retail partner' }),
      hasCheckingAccount: true,
      directDebitOffer: method === 'direct-debit' ? 'accepted' : 'declined',
      payrollDeductionOffer: 'declined',
      electronicEncouraged: true,
    },
    conditions: [...proposal.conditions],
    reviewDay: 'none',
    levySources: [
      {
        kind: 'employer',
        name: 'Sample Works',
        street: '1 Sample Way',
        city: 'Philadelphia',
        state: 'PA',
        zip: '19104',
      },
    ],
  };
}
