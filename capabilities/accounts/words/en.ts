import type { Words } from '#kernel/decision/words.ts';
import { webWords } from './web-en.ts';

export const words = {
  ...webWords,
  'finding.agreement-entered-late-enough.met':
    'The agreement of {value} can reduce the failure-to-pay rate: it is from {limit} or later.',
  'finding.agreement-entered-late-enough.failed':
    'The agreement of {value} is too old to reduce the failure-to-pay rate: it is from before {limit}.',
  'finding.agreement-entered-late-enough.unknown': 'When the agreement began is not known.',
  'finding.balance-owed-by-individual.met': 'An individual owes this balance.',
  'finding.balance-owed-by-individual.failed':
    'No individual owes this balance: only an individual’s failure-to-pay rate is reduced.',
  'finding.balance-owed-by-individual.unknown': 'Whether an individual owes this balance is not known.',
  'finding.module-return-filed-on-time.met': 'The return for this period was filed on time.',
  'finding.module-return-filed-on-time.failed':
    'The return for this period was filed late: its failure-to-pay rate is not reduced.',
  'finding.module-return-filed-on-time.unknown':
    'Whether the return for this period was filed on time is not known.',
  'finding.no-levy-notice-before-agreement.met':
    'No notice of intent to levy was sent for this period by {limit}, when the agreement began.',
  'finding.no-levy-notice-before-agreement.failed':
    'A notice of intent to levy was sent for this period on {value}; the agreement began on {limit}.',
  'finding.no-levy-notice-before-agreement.unknown':
    'Whether a notice of intent to levy was sent for this period by {limit} is not known.',
  'outcome.reduced-failure-to-pay-rate.reduced':
    'The failure-to-pay rate is reduced while the agreement lasts',
  'outcome.reduced-failure-to-pay-rate.not-reduced': 'The failure-to-pay rate is not reduced',
  'outcome.reduced-failure-to-pay-rate.needs-facts':
    'Whether the failure-to-pay rate is reduced is not known yet',

  'fact.agreementEnteredDay': 'Day the agreement began',
  'fact.moduleOwedByIndividual': 'Owed by an individual',
  'fact.moduleFiledTimely': 'Return filed on time, with any extension',
  'fact.levyNoticeDay': 'Notice of intent to levy (CP 504, LT11 or Letter 1058)',
  'value.levyNoticeDay.none': 'none sent',

  'penalty-reason.normal': 'tax not paid',
  'penalty-reason.agreement-in-effect': 'agreement in effect',
  'penalty-reason.after-notice': 'after a notice of intent to levy',
  'penalty-reason.maximum-reached': 'maximum reached',

  'interest-kind.underpayment': 'Underpayment',
  'interest-kind.overpayment': 'Overpayment, not of a corporation',
  'interest-kind.corporate-overpayment': 'Overpayment of a corporation',
  'interest-kind.corporate-overpayment-over-threshold': 'Overpayment of a corporation, above $10,000',
  'interest-kind.large-corporate-underpayment': 'Large underpayment of a corporation',

  'kind-of-tax.individual-income': 'Individual income tax',
  'kind-of-tax.individual-other': 'Other tax of an individual',
  'kind-of-tax.shared-responsibility': 'Shared responsibility payment',
  'kind-of-tax.trust-fund-recovery-penalty': 'Trust fund recovery penalty',
  'kind-of-tax.trust-fund': 'Trust fund tax',
  'kind-of-tax.business-income': 'Business income tax',
  'kind-of-tax.business-other': 'Other tax of a business',

  'period.01': 'payroll tax for quarter {quarter} of {year}',
  'period.02': '{year} corporate income tax',
  'period.03': 'excise tax for quarter {quarter} of {year}',
  'period.05': '{year} income tax of the estate or trust',
  'period.06': '{year} partnership penalty',
  'period.09': '{year} railroad retirement tax',
  'period.10': '{year} unemployment tax',
  'period.11': '{year} farm payroll tax',
  'period.13': '{year} business penalty',
  'period.14': '{year} payroll tax',
  'period.16': '{year} tax withheld from payments other than pay',
  'period.30': '{year} income tax',
  'period.31': '{year} income tax',
  'period.35': '{year} health coverage payment',
  'period.51': '{year} gift tax',
  'period.52': 'estate tax of {month} {year}',
  'period.55': 'penalty for {month} {year}',
  'period.60': 'highway use tax from {month} {year}',
  'period.65': '{year} health coverage payment',

  'refusal.module-must-not-be-open-yet': 'This module is on record already. Go on with that one.',
  'refusal.assessed-day-must-not-be-in-the-future': 'Name a day of assessment that is not in the future.',
  'refusal.offset-day-must-not-be-in-the-future': 'Name a day of the offset that is not in the future.',
  'refusal.balance-must-be-known-for-offset':
    'Learn first what is owed on this period, and what has accrued by that day.',
  'refusal.offset-must-not-exceed-balance': 'This is more than is owed on this period. Offset at most that.',

  'state.module.open': 'On record',
  'event.module.open-module': 'Record module',
  'event.module.post-transaction': 'Post transaction',
  'event.module.offset-refund': 'Record offset refund',
  'history.module.offset-refund': 'A refund was offset to the balance',
  'taxpayer-history.module.offset-refund': 'We used a federal tax refund of yours to pay this tax period',
  'history.module.open-module': 'Module recorded',
  'history.module.post-transaction': 'Transaction posted',
  'taxpayer-history.module.open-module': 'We recorded this tax period',
  'taxpayer-history.module.post-transaction': 'We updated your account for this tax period',

  'state.input.sent': 'Sent to the master file',
  'state.input.posted': 'Posted on the master file',
  'state.input.rejected': 'Rejected by the master file',
  'event.input.request-input': 'Request code input',
  'event.input.confirm-posting': 'Confirm posting',
  'event.input.reject-input': 'Record rejected input',
  'history.input.request-input': 'Code input requested',
  'history.input.confirm-posting': 'Code posted on the master file',
  'history.input.reject-input': 'The master file rejected the code',
  'taxpayer-history.input.request-input': 'We sent your request’s status to our records',
  'taxpayer-history.input.confirm-posting': 'Our records show the status of your request',
  'taxpayer-history.input.reject-input': 'We are correcting an entry in our records',
} satisfies Words;
