import type { Words } from '#kernel/decision/words.ts';

/** Whether each thing was told that an agreement asks for. */
export const words = {
  'finding.told-costs.met': 'Told on {value}: what an agreement costs.',
  'finding.told-costs.failed': 'Not told yet: what an agreement costs.',
  'cure.tell-costs': 'Tell the taxpayer what an agreement costs.',
  'covers.costs': 'What an agreement costs',
  'finding.told-penalty-and-interest.met':
    'Told on {value}: that penalty and interest go on, with the rates.',
  'finding.told-penalty-and-interest.failed':
    'Not told yet: that penalty and interest go on, with the rates.',
  'cure.tell-penalty-and-interest': 'Tell the taxpayer that penalty and interest go on, with the rates.',
  'covers.penalty-and-interest': 'That penalty and interest go on, with the rates',
  'finding.told-lien-possible.met': 'Told on {value}: that a notice of lien may be filed.',
  'finding.told-lien-possible.failed': 'Not told yet: that a notice of lien may be filed.',
  'finding.told-lien-possible.unknown':
    'Not told yet, and it is not known whether it has to be: that a notice of lien may be filed.',
  'finding.told-lien-possible.not-applicable':
    'No notice of lien is filed for shared responsibility payments alone.',
  'cure.tell-lien-possible': 'Tell the taxpayer that a notice of lien may be filed.',
  'covers.lien-possible': 'That a notice of lien may be filed',
  'finding.told-levy-if-terminated.met': 'Told on {value}: that a levy is possible if the agreement ends.',
  'finding.told-levy-if-terminated.failed': 'Not told yet: that a levy is possible if the agreement ends.',
  'finding.told-levy-if-terminated.unknown':
    'Not told yet, and it is not known whether it has to be: that a levy is possible if the agreement ends.',
  'finding.told-levy-if-terminated.not-applicable':
    'No levy is made for shared responsibility payments alone.',
  'cure.tell-levy-if-terminated': 'Tell the taxpayer that a levy is possible if the agreement ends.',
  'covers.levy-if-terminated': 'That a levy is possible if the agreement ends',
  'finding.told-stay-compliant.met':
    'Told on {value}: that returns and deposits have to be on time while it runs.',
  'finding.told-stay-compliant.failed':
    'Not told yet: that returns and deposits have to be on time while it runs.',
  'cure.tell-stay-compliant': 'Tell the taxpayer that returns and deposits have to be on time while it runs.',
  'covers.stay-compliant': 'That returns and deposits have to be on time while it runs',
  'finding.told-estimated-payments.met': 'Told on {value}: that estimated tax payments have to be made.',
  'finding.told-estimated-payments.failed': 'Not told yet: that estimated tax payments have to be made.',
  'finding.told-estimated-payments.unknown':
    'Not told yet, and it is not known whether it has to be: that estimated tax payments have to be made.',
  'finding.told-estimated-payments.not-applicable': 'No estimated tax payments are required.',
  'cure.tell-estimated-payments': 'Tell the taxpayer that estimated tax payments have to be made.',
  'covers.estimated-payments': 'That estimated tax payments have to be made',
  'finding.told-refunds-offset.met': 'Told on {value}: that refunds are applied to the balance.',
  'finding.told-refunds-offset.failed': 'Not told yet: that refunds are applied to the balance.',
  'cure.tell-refunds-offset': 'Tell the taxpayer that refunds are applied to the balance.',
  'covers.refunds-offset': 'That refunds are applied to the balance',
  'finding.told-appeal-rights.met': 'Told on {value}: the four rights of appeal.',
  'finding.told-appeal-rights.failed': 'Not told yet: the four rights of appeal.',
  'cure.tell-appeal-rights': 'Tell the taxpayer the four rights of appeal.',
  'covers.appeal-rights': 'The four rights of appeal',
  'finding.told-statute-suspended.met': 'Told on {value}: when the time to collect stands still.',
  'finding.told-statute-suspended.failed': 'Not told yet: when the time to collect stands still.',
  'cure.tell-statute-suspended': 'Tell the taxpayer when the time to collect stands still.',
  'covers.statute-suspended': 'When the time to collect stands still',
  'finding.told-extra-payments.met': 'Told on {value}: that more can be paid at any time.',
  'finding.told-extra-payments.failed': 'Not told yet: that more can be paid at any time.',
  'cure.tell-extra-payments': 'Tell the taxpayer that more can be paid at any time.',
  'covers.extra-payments': 'That more can be paid at any time',
  'finding.told-low-income-fee.met':
    'Told on {value}: the reduced fee for low income, and how to ask for it.',
  'finding.told-low-income-fee.failed':
    'Not told yet: the reduced fee for low income, and how to ask for it.',
  'finding.told-low-income-fee.unknown':
    'Not told yet, and it is not known whether it has to be: the reduced fee for low income, and how to ask for it.',
  'finding.told-low-income-fee.not-applicable': 'Only individuals have the reduced fee.',
  'cure.tell-low-income-fee': 'Tell the taxpayer the reduced fee for low income, and how to ask for it.',
  'covers.low-income-fee': 'The reduced fee for low income, and how to ask for it',
  'finding.told-reduced-penalty-rate.met':
    'Told on {value}: that the penalty for paying late is lower during the agreement.',
  'finding.told-reduced-penalty-rate.failed':
    'Not told yet: that the penalty for paying late is lower during the agreement.',
  'finding.told-reduced-penalty-rate.unknown':
    'Not told yet, and it is not known whether it has to be: that the penalty for paying late is lower during the agreement.',
  'finding.told-reduced-penalty-rate.not-applicable':
    'The penalty for paying late is not reduced on any of these taxes.',
  'cure.tell-reduced-penalty-rate':
    'Tell the taxpayer that the penalty for paying late is lower during the agreement.',
  'covers.reduced-penalty-rate': 'That the penalty for paying late is lower during the agreement',
  'finding.told-interim-payment.met':
    'Told on {value}: that the first debit takes time, and how to pay until then.',
  'finding.told-interim-payment.failed':
    'Not told yet: that the first debit takes time, and how to pay until then.',
  'finding.told-interim-payment.unknown':
    'Not told yet, and it is not known whether it has to be: that the first debit takes time, and how to pay until then.',
  'finding.told-interim-payment.not-applicable': 'It is not paid by direct debit.',
  'cure.tell-interim-payment':
    'Tell the taxpayer that the first debit takes time, and how to pay until then.',
  'covers.interim-payment': 'That the first debit takes time, and how to pay until then',
  'finding.told-reminders-to-employer.met': 'Told on {value}: to pass each reminder on to the employer.',
  'finding.told-reminders-to-employer.failed': 'Not told yet: to pass each reminder on to the employer.',
  'finding.told-reminders-to-employer.unknown':
    'Not told yet, and it is not known whether it has to be: to pass each reminder on to the employer.',
  'finding.told-reminders-to-employer.not-applicable': 'It is not paid by payroll deduction.',
  'cure.tell-reminders-to-employer': 'Tell the taxpayer to pass each reminder on to the employer.',
  'covers.reminders-to-employer': 'To pass each reminder on to the employer',
  'finding.told-approval-outstanding.met': 'Told on {value}: that the agreement still has to be approved.',
  'finding.told-approval-outstanding.failed': 'Not told yet: that the agreement still has to be approved.',
  'finding.told-approval-outstanding.unknown':
    'Not told yet, and it is not known whether it has to be: that the agreement still has to be approved.',
  'finding.told-approval-outstanding.not-applicable': 'No manager has to approve this agreement.',
  'cure.tell-approval-outstanding': 'Tell the taxpayer that the agreement still has to be approved.',
  'covers.approval-outstanding': 'That the agreement still has to be approved',
  'covers.interim-request': 'A payment until the approval was asked for',
  'finding.interim-payment-asked.met': 'A payment until the approval was asked for on {value}.',
  'finding.interim-payment-asked.failed':
    'The approval is outstanding, and no payment until then was asked for.',
  'cure.ask-for-interim-payment': 'Ask the taxpayer for a payment until the approval, and note the answer.',
  'finding.pending-code-asked-in-time.met': 'TC 971 AC 043 was requested, or is not due.',
  'finding.pending-code-asked-in-time.failed':
    'The approval is outstanding, and TC 971 AC 043 is not requested yet: it has 24 hours.',
  'fact.interimAskedDay': 'Day on which a payment until the approval was asked for',
  'value.interimAskedDay.not-asked': 'not asked',
} satisfies Words;
