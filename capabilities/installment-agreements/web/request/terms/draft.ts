import type { Day } from '#kernel/calendar/day.ts';
import { dollarsTextOf } from '#kernel/money/cents.ts';
import { dayAsTyped } from '#ui/form/fields.tsx';
import type { AgreementTypeId } from '../../../parameters/agreement-type.ts';
import type { ConversationChannel } from '../../../parameters/conversation-channels.ts';
import type { PaymentMethod } from '../../../parameters/payment-methods.ts';
import type { AgreementCondition } from '../../../rules/facts/finance-facts.ts';
import type { GivenFacts } from '../../../rules/facts/given-facts.ts';
import type {
  ChosenTerms,
  DueDayChoice,
  LevySource,
  OfferAnswer,
} from '../../../rules/terms/chosen-terms.ts';
import type { TermsProposal } from '../../../rules/terms/compute-terms-proposal.ts';

/** One planned change or large payment as it is typed. */
export type PlannedDraft = { readonly month: string; readonly amount: string; readonly because: string };

/** The terms as they are typed, until they are read. An empty text is nothing said. */
export type TermsDraft = {
  readonly type: AgreementTypeId | '';
  readonly payment: string;
  readonly paymentAgreed: string;
  readonly changes: readonly PlannedDraft[];
  readonly lumpSums: readonly PlannedDraft[];
  readonly dueDay: string;
  readonly chosenBy: DueDayChoice['chosenBy'];
  readonly chosenDay: string;
  readonly channel: ConversationChannel;
  readonly confirmedDay: string;
  readonly firstPayment: string;
  readonly method: PaymentMethod | '';
  readonly description: string;
  readonly hasCheckingAccount: ChosenTerms['method']['hasCheckingAccount'];
  readonly directDebitOffer: OfferAnswer;
  readonly payrollDeductionOffer: OfferAnswer;
  readonly electronicEncouraged: boolean;
  readonly conditions: readonly AgreementCondition[];
  readonly reviewDay: string;
  readonly noSourceKnown: boolean;
  readonly levySources: readonly LevySource[];
};

/** What stands in the form at first: the terms that were set, or what is proposed. */
export function draftOf(chosen: ChosenTerms | undefined, proposed: Proposed, today: Day): TermsDraft {
  return chosen === undefined ? draftOfProposal(proposed, today) : draftOfTerms(chosen);
}

/** What is proposed, and who named it. */
type Proposed = {
  readonly proposal: TermsProposal;
  readonly proposedBy: GivenFacts['request']['proposedBy'];
};

function draftOfProposal({ proposal, proposedBy }: Proposed, today: Day): TermsDraft {
  const { type, paymentCents, dueDayOfMonth, firstPaymentDay, method, conditions } = proposal;
  return {
    type: type === 'none' ? '' : type,
    payment: paymentCents === 'unknown' ? '' : dollarsTextOf(paymentCents),
    paymentAgreed: '',
    changes: proposal.paymentChanges.map(({ fromMonth, amountCents }) => planned(fromMonth, amountCents, '')),
    lumpSums: proposal.lumpSums.map(({ inMonth, amountCents }) => planned(inMonth, amountCents, '')),
    dueDay: dueDayOfMonth === 'unknown' ? '' : String(dueDayOfMonth),
    // Whoever acts for the taxpayer named the day with the rest.
    chosenBy: proposedBy === 'representative' ? proposedBy : 'taxpayer',
    chosenDay: dayAsTyped(today),
    channel: 'phone',
    confirmedDay: '',
    firstPayment: firstPaymentDay === 'unknown' ? '' : dayAsTyped(firstPaymentDay),
    method: method === 'unknown' ? '' : method,
    description: '',
    hasCheckingAccount: 'unknown',
    directDebitOffer: method === 'direct-debit' ? 'accepted' : 'not-offered',
    payrollDeductionOffer: method === 'payroll-deduction' ? 'accepted' : 'not-offered',
    electronicEncouraged: false,
    conditions,
    reviewDay: '',
    noSourceKnown: false,
    levySources: [],
  };
}

function draftOfTerms(chosen: ChosenTerms): TermsDraft {
  const { dueDay, method, paymentAgreedDay, reviewDay, levySources } = chosen;
  return {
    type: chosen.type,
    payment: dollarsTextOf(chosen.paymentCents),
    paymentAgreed: typed(paymentAgreedDay, 'not-agreed'),
    changes: chosen.paymentChanges.map((one) => planned(one.fromMonth, one.amountCents, one.because)),
    lumpSums: chosen.lumpSums.map((one) => planned(one.inMonth, one.amountCents, one.because)),
    dueDay: String(dueDay.dayOfMonth),
    chosenBy: dueDay.chosenBy,
    chosenDay: dayAsTyped(dueDay.chosenDay),
    channel: dueDay.channel,
    confirmedDay: typed(dueDay.confirmedDay, 'not-confirmed'),
    firstPayment: dayAsTyped(chosen.firstPaymentDay),
    ...method,
    description: method.description ?? '',
    conditions: chosen.conditions,
    reviewDay: typed(reviewDay, 'none'),
    noSourceKnown: levySources === 'none-known',
    levySources: typeof levySources === 'string' ? [] : levySources,
  };
}

function planned(
  month: number,
  amountCents: Parameters<typeof dollarsTextOf>[0],
  because: string,
): PlannedDraft {
  return { month: String(month), amount: dollarsTextOf(amountCents), because };
}

function typed<Not extends string>(day: Day | Not, not: Not): string {
  return day === not ? '' : dayAsTyped(day as Day);
}
