import type { Words } from '#kernel/decision/words.ts';

/** What the guaranteed criteria and the tests of a payment find. */
export const words = {
  'finding.guaranteed-income-tax-only.met': 'The request covers individual income tax alone.',
  'taxpayer-finding.guaranteed-income-tax-only.met': 'The plan is for income tax alone.',
  'finding.guaranteed-income-tax-only.failed':
    'The guaranteed type covers individual income tax alone, and the request also has: {value}.',
  'taxpayer-finding.guaranteed-income-tax-only.failed':
    'A guaranteed plan is for income tax alone, and yours also has: {value}.',

  'finding.guaranteed-tax-within-max.met':
    'Income tax without penalties and interest is {value}, at most {limit}.',
  'taxpayer-finding.guaranteed-tax-within-max.met': 'You owe {value} of income tax, at most {limit}.',
  'finding.guaranteed-tax-within-max.failed':
    'Income tax without penalties and interest is {value}, more than {limit}, the most a guaranteed agreement covers.',
  'taxpayer-finding.guaranteed-tax-within-max.failed':
    'You owe {value} of income tax, more than {limit}, the most a guaranteed plan covers.',
  'finding.guaranteed-tax-within-max.unknown':
    'It is not known how much income tax is owed without penalties and interest; at most {limit} may be.',
  'taxpayer-finding.guaranteed-tax-within-max.unknown':
    'We don’t know yet how much income tax you owe without penalties and interest.',

  'finding.past-five-years-filed.met': 'Every income tax return of the five years before was filed.',
  'taxpayer-finding.past-five-years-filed.met':
    'Your income tax returns of the five years before are all here.',
  'finding.past-five-years-filed.failed':
    'Income tax returns of the five years before that were not filed: {value}.',
  'taxpayer-finding.past-five-years-filed.failed':
    'Income tax returns of the five years before have not arrived: {value}.',
  'finding.past-five-years-filed.unknown':
    'It is not known whether every income tax return of the five years before was filed.',
  'taxpayer-finding.past-five-years-filed.unknown':
    'We are checking your income tax returns of the five years before.',

  'finding.past-five-years-paid.met':
    'All income tax shown on the returns of the five years before was paid.',
  'taxpayer-finding.past-five-years-paid.met': 'Your income tax of the five years before is paid.',
  'finding.past-five-years-paid.failed': 'Income tax of the five years before that was not paid: {value}.',
  'taxpayer-finding.past-five-years-paid.failed':
    'Income tax of the five years before has not been paid: {value}.',
  'finding.past-five-years-paid.unknown':
    'It is not known whether all income tax of the five years before was paid.',
  'taxpayer-finding.past-five-years-paid.unknown':
    'We are checking whether your income tax of the five years before is paid.',

  'finding.past-five-years-without-agreement.met':
    'No installment agreement for income tax was entered into in the five years before or since.',
  'taxpayer-finding.past-five-years-without-agreement.met':
    'You have had no payment plan for income tax in the five years before.',
  'finding.past-five-years-without-agreement.failed':
    'An installment agreement for income tax was entered into in the five years before or since.',
  'taxpayer-finding.past-five-years-without-agreement.failed':
    'You have had a payment plan for income tax in the five years before or since.',
  'finding.past-five-years-without-agreement.unknown':
    'It is not known whether there was an installment agreement for income tax in the five years before or since.',
  'taxpayer-finding.past-five-years-without-agreement.unknown':
    'We are checking whether you have had a payment plan before.',

  'finding.unable-to-pay-in-full.not-applicable':
    'Ability to pay in full does not matter: a request that meets the criteria is granted all the same.',
  'taxpayer-finding.unable-to-pay-in-full.not-applicable':
    'It does not matter whether you could pay everything at once.',

  'finding.pays-in-months-allowed.met':
    '{value} a month is at least {limit}, the least that pays everything with accruals in the months this type allows.',
  'taxpayer-finding.pays-in-months-allowed.met':
    'Your payment of {value} pays everything in the time this plan allows.',
  'finding.pays-in-months-allowed.failed':
    '{value} a month is less than {limit}, the least that pays everything with accruals in the months this type allows.',
  'taxpayer-finding.pays-in-months-allowed.failed':
    'Your payment of {value} is less than {limit}, the lowest that pays everything in the time this plan allows.',
  'finding.pays-in-months-allowed.unknown':
    'It is not known whether the payment pays everything with accruals in the months this type allows.',
  'taxpayer-finding.pays-in-months-allowed.unknown':
    'We don’t know yet whether your payment pays everything in the time this plan allows.',
  'finding.pays-in-months-allowed.not-applicable': 'This type has no number of months.',

  'finding.pays-in-full-by-csed.met':
    '{value} a month is at least {limit}, the least that pays every module with accruals by its CSED.',
  'taxpayer-finding.pays-in-full-by-csed.met':
    'Your payment of {value} pays these taxes in the time the law allows.',
  'finding.pays-in-full-by-csed.failed':
    '{value} a month is less than {limit}, the least that pays every module with accruals by its CSED.',
  'taxpayer-finding.pays-in-full-by-csed.failed':
    'Your payment of {value} is less than {limit}, the lowest that pays these taxes in the time the law allows.',
  'finding.pays-in-full-by-csed.unknown':
    'It is not known whether the payment pays every module with accruals by its CSED.',
  'taxpayer-finding.pays-in-full-by-csed.unknown':
    'We don’t know yet whether your payment pays these taxes in the time the law allows.',

  'finding.some-payment-in-time.failed':
    'No payment pays these modules in time: too little time is left before a CSED.',
  'taxpayer-finding.some-payment-in-time.failed':
    'Too little time is left to pay these taxes in full by a plan.',

  'finding.agrees-to-comply.met':
    'The taxpayer agrees to file and pay on time while the agreement is in effect.',
  'taxpayer-finding.agrees-to-comply.met': 'You agree to file and pay on time during the plan.',
  'finding.agrees-to-comply.failed':
    'The taxpayer does not agree to file and pay on time while the agreement is in effect.',
  'taxpayer-finding.agrees-to-comply.failed': 'You have not agreed to file and pay on time during the plan.',
  'finding.agrees-to-comply.unknown':
    'It is not known whether the taxpayer agrees to file and pay on time while the agreement is in effect.',
  'taxpayer-finding.agrees-to-comply.unknown':
    'We don’t know yet whether you agree to file and pay on time during the plan.',
} satisfies Words;
