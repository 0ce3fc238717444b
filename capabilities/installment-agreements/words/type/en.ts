import type { Words } from '#kernel/decision/words.ts';

/** What the tests of a type, its fee, its approval and its grant find. */
export const words = {
  'finding.balance-within-type.met': 'The assessed balance of {value} is at most {limit}.',
  'finding.balance-within-type.failed':
    'The assessed balance of {value} is more than {limit}, the most this type covers.',
  'finding.balance-within-type.unknown':
    'The assessed balance is not known; this type covers at most {limit}.',
  'finding.balance-within-type.not-applicable': 'This type covers any amount.',

  'finding.balance-above-lower-type.met':
    'The assessed balance of {value} is more than {limit}, where this type begins.',
  'finding.balance-above-lower-type.failed':
    'The assessed balance of {value} is at most {limit}, so the lower type is the one for it.',
  'finding.balance-above-lower-type.unknown':
    'The assessed balance is not known; this type begins above {limit}.',

  'finding.taxes-fit-type.met': 'Every tax of the request is of a kind that this type covers.',
  'finding.taxes-fit-type.failed':
    'The request has a kind of tax that this type does not cover; it covers: {limit}.',
  'finding.taxes-fit-type.unknown':
    'It is not known whether every tax of the request is of a kind that this type covers: {limit}.',

  'finding.pays-share-each-month.met':
    '{value} a month is at least {limit}, the assessed balance divided by the months of this type.',
  'finding.pays-share-each-month.failed':
    '{value} a month is less than {limit}, the assessed balance divided by the months of this type.',
  'finding.pays-share-each-month.unknown':
    'It is not known whether the payment is the assessed balance divided by the months of this type.',
  'finding.pays-share-each-month.not-applicable': 'This type asks for no share of the balance each month.',

  'finding.cannot-pay-in-full-by-csed.met':
    'What the taxpayer can pay, {value} a month, does not pay everything by the CSED.',
  'finding.cannot-pay-in-full-by-csed.failed':
    'The taxpayer can pay {value} a month, which pays everything by the CSED, so a full-pay type is the one.',
  'finding.cannot-pay-in-full-by-csed.unknown': 'It is not known what the taxpayer can pay each month.',

  'finding.some-ability-to-pay.met': 'The taxpayer can pay {value} a month.',
  'finding.some-ability-to-pay.failed': 'The taxpayer can pay nothing each month.',
  'finding.some-ability-to-pay.unknown': 'It is not known whether the taxpayer can pay anything each month.',

  'finding.direct-debit-chosen.met': 'Payment is by direct debit.',
  'finding.direct-debit-chosen.failed': 'This type needs direct debit, and another method was chosen.',
  'finding.direct-debit-chosen.unknown':
    'It is not known whether payment is by direct debit, which this type may need.',
  'finding.direct-debit-chosen.not-applicable': 'This type does not need direct debit.',

  'finding.type-without-approval.met': 'This type needs no manager’s approval.',
  'finding.type-without-approval.failed': 'This type needs the group manager’s approval.',

  'finding.one-liable-for-llc.met': 'Only one is liable for the company’s taxes, or no company is concerned.',
  'finding.one-liable-for-llc.failed': 'Owner and company are both liable, so the group manager approves.',

  'finding.individual-for-fee.met': 'The taxpayer is an individual.',
  'finding.individual-for-fee.failed': 'Only individuals pay the low-income fee.',

  'finding.income-within-guideline.met':
    'Adjusted gross income of {value} is at most {limit}, the low-income line for this household.',
  'finding.income-within-guideline.failed':
    'Adjusted gross income of {value} is more than {limit}, the low-income line for this household.',
  'finding.income-within-guideline.unknown':
    'It is not known whether adjusted gross income is within the low-income line for this household.',

  'finding.reduced-fee-indicator-set.met':
    'The reduced fee indicator on master file is {value}, more than {limit}.',
  'finding.reduced-fee-indicator-set.failed':
    'The reduced fee indicator on master file is {value}; it marks low income only above {limit}.',
  'finding.reduced-fee-indicator-set.unknown': 'The reduced fee indicator on master file is not known.',

  'finding.pays-by-direct-debit.met': 'Payment is by direct debit, which lowers the fee.',
  'finding.pays-by-direct-debit.failed': 'Payment is not by direct debit, which would lower the fee.',
  'finding.pays-by-direct-debit.unknown':
    'It is not known whether payment is by direct debit, which lowers the fee.',

  'finding.deposits-current.met': 'Every federal tax deposit is made.',
  'finding.deposits-current.failed':
    'Federal tax deposits are behind; they do not keep a request from being pending, but nothing is granted before they are made.',
  'finding.deposits-current.unknown': 'It is not known whether federal tax deposits are made.',
  'finding.deposits-current.not-applicable': 'No federal tax deposits are required.',

  'finding.estimated-payments-current.met': 'Estimated tax payments are made.',
  'finding.estimated-payments-current.failed':
    'Estimated tax payments are behind; they do not keep a request from being pending, but nothing is granted before they are made.',
  'finding.estimated-payments-current.unknown': 'It is not known whether estimated tax payments are made.',
  'finding.estimated-payments-current.not-applicable': 'No estimated tax payments are required.',

  'finding.insolvency-agrees.met': 'Insolvency has answered that the agreement may be granted.',
  'finding.insolvency-agrees.failed': 'Insolvency has not answered that the agreement may be granted.',
  'finding.insolvency-agrees.unknown': 'It is not known whether Insolvency has to answer first.',
  'finding.insolvency-agrees.not-applicable': 'No bankruptcy is open.',

  'finding.pending-code-asked-first.met': 'TC 971 AC 043 was requested before the approval on a later day.',
  'finding.pending-code-asked-first.failed':
    'TC 971 AC 043 has to be requested before an approval on a later day.',
  'finding.pending-code-asked-first.not-applicable':
    'Approved on the day of the request, it takes TC 971 AC 063 alone.',

  'finding.approver-did-not-prepare.met': 'Another person prepared this.',
  'finding.approver-did-not-prepare.failed': 'Nobody approves what they prepared themselves.',

  'finding.approver-saw-these-terms.met': 'These are the terms that were looked at.',
  'finding.approver-saw-these-terms.failed': 'The terms have changed since they were looked at.',

  'finding.due-day-chosen.met': 'The payment falls due on day {value} of the month.',
  'finding.due-day-chosen.unknown': 'No day of the month is chosen yet for the payment.',

  'finding.fee-known.met': 'The fee is {value}.',
  'finding.fee-known.unknown': 'The fee is not known yet.',
} satisfies Words;
