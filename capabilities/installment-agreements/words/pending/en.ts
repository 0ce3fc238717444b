import type { Words } from '#kernel/decision/words.ts';

/** What the pending decision finds. */
export const words = {
  'finding.taxpayer-made-request.met':
    'The taxpayer asked for the agreement, or agreed to it by word of mouth or otherwise.',
  'taxpayer-finding.taxpayer-made-request.met': 'You asked for a payment plan.',
  'finding.taxpayer-made-request.failed':
    'The taxpayer has not asked for an agreement or answered: terms that others name are no request.',
  'taxpayer-finding.taxpayer-made-request.failed':
    'We have not heard from you that you want this payment plan.',
  'finding.taxpayer-made-request.unknown':
    'It is not known whether the taxpayer, or somebody with authority, asked for the agreement.',
  'taxpayer-finding.taxpayer-made-request.unknown': 'We don’t know yet whether you want this payment plan.',

  'finding.taxpayer-identified.met': 'What was given identifies the taxpayer.',
  'taxpayer-finding.taxpayer-identified.met': 'We know who is asking.',
  'finding.taxpayer-identified.failed': 'What was given fits {value} taxpayers, and it has to fit one.',
  'taxpayer-finding.taxpayer-identified.failed': 'What you sent does not tell us who is asking.',
  'finding.taxpayer-identified.unknown': 'It is not known whether what was given fits one taxpayer alone.',
  'taxpayer-finding.taxpayer-identified.unknown': 'We are still finding your record.',

  'finding.liability-identified.met': 'The request says which taxes it covers.',
  'taxpayer-finding.liability-identified.met': 'You told us which taxes the plan is for.',
  'finding.liability-identified.failed': 'The request does not say which of the taxes owed it covers.',
  'taxpayer-finding.liability-identified.failed': 'You have not told us which taxes the plan is for.',
  'finding.liability-identified.unknown': 'It is not known which taxes the request covers.',
  'taxpayer-finding.liability-identified.unknown': 'We don’t know yet which taxes the plan is for.',

  'finding.specific-payment-proposed.met': 'One amount is proposed for each period: {value}.',
  'taxpayer-finding.specific-payment-proposed.met': 'You told us how much you can pay: {value}.',
  'finding.specific-payment-proposed.failed':
    'No single amount above zero is proposed for each month or other period.',
  'taxpayer-finding.specific-payment-proposed.failed':
    'You have not named one amount that you can pay each month.',
  'finding.specific-payment-proposed.unknown':
    'It is not known how much is proposed for each month or other period.',
  'taxpayer-finding.specific-payment-proposed.unknown': 'We don’t know yet how much you can pay each month.',

  'finding.required-returns-filed.met': 'Every required return is filed or within an approved extension.',
  'taxpayer-finding.required-returns-filed.met': 'We have all your required tax returns.',
  'finding.required-returns-filed.failed': 'Not filed, and no extension runs: {value}.',
  'taxpayer-finding.required-returns-filed.failed': 'A return has not arrived: {value}.',
  'finding.required-returns-filed.unknown': 'It is not known whether every required return is filed.',
  'taxpayer-finding.required-returns-filed.unknown': 'We are checking whether all your returns are here.',

  'finding.restitution-paid-by-csed.met':
    'The payment pays the restitution of {about} with accruals by its CSED.',
  'taxpayer-finding.restitution-paid-by-csed.met':
    'Your payment pays the court-ordered restitution of {about} in time.',
  'finding.restitution-paid-by-csed.failed':
    '{value} a month does not pay the restitution of {about} with accruals by its CSED.',
  'taxpayer-finding.restitution-paid-by-csed.failed':
    '{value} a month does not pay the court-ordered restitution of {about} in the time allowed.',
  'finding.restitution-paid-by-csed.unknown':
    'It is not known whether {about} is restitution that the payment leaves unpaid at its CSED.',
  'taxpayer-finding.restitution-paid-by-csed.unknown':
    'We are checking whether {about} is court-ordered restitution.',
  'finding.restitution-paid-by-csed.not-applicable':
    'No module of the request is a restitution-based assessment.',
  'taxpayer-finding.restitution-paid-by-csed.not-applicable':
    'None of these taxes is court-ordered restitution.',

  'finding.no-other-resolution-pursued.met':
    'No other resolution of these taxes is being pursued, or the guaranteed criteria are met.',
  'taxpayer-finding.no-other-resolution-pursued.met': 'You have no other request open for these taxes.',
  'finding.no-other-resolution-pursued.failed':
    'Another resolution of these taxes is being pursued: an offer in compromise is pending.',
  'taxpayer-finding.no-other-resolution-pursued.failed':
    'We already have your offer to settle these taxes, and we can work on one request at a time.',
  'finding.no-other-resolution-pursued.unknown':
    'It is not known whether another resolution of these taxes is being pursued.',
  'taxpayer-finding.no-other-resolution-pursued.unknown':
    'We are checking whether you have another request open for these taxes.',

  'finding.not-in-bankruptcy.met': 'No bankruptcy stands in the way.',
  'taxpayer-finding.not-in-bankruptcy.met': 'No bankruptcy stands in the way.',
  'finding.not-in-bankruptcy.failed':
    'The taxpayer is in bankruptcy, and the request does not meet the guaranteed criteria for post-petition taxes.',
  'taxpayer-finding.not-in-bankruptcy.failed':
    'You are in bankruptcy. Our Insolvency office works on your taxes now.',
  'finding.not-in-bankruptcy.unknown': 'It is not known whether a bankruptcy stands in the way.',
  'taxpayer-finding.not-in-bankruptcy.unknown': 'We are checking whether you are in bankruptcy.',
  'finding.not-in-bankruptcy.not-applicable': 'The taxpayer is not in bankruptcy.',
  'taxpayer-finding.not-in-bankruptcy.not-applicable': 'You are not in bankruptcy.',

  'finding.no-offer-liabilities.met':
    'No period of the request is under an offer in compromise, or the guaranteed criteria are met.',
  'taxpayer-finding.no-offer-liabilities.met': 'None of these taxes is part of an offer to settle.',
  'finding.no-offer-liabilities.failed': 'A period of the request is under an offer in compromise.',
  'taxpayer-finding.no-offer-liabilities.failed': 'One of these taxes is part of your offer to settle.',
  'finding.no-offer-liabilities.unknown':
    'It is not known whether a period of the request is under an offer in compromise.',
  'taxpayer-finding.no-offer-liabilities.unknown':
    'We are checking whether these taxes are part of an offer to settle.',

  'finding.not-made-to-delay.met':
    'No manager has approved a finding that the request was made to delay collection.',
  'taxpayer-finding.not-made-to-delay.met': 'We see your request as made in earnest.',
  'finding.not-made-to-delay.failed':
    'A manager has approved the finding that the request was made to delay collection.',
  'taxpayer-finding.not-made-to-delay.failed':
    'We found that your request would only delay payment. You can talk to the group manager.',

  'finding.deposits-current-if-pyramider.met':
    'The taxpayer is identified as a pyramider and has made every deposit.',
  'taxpayer-finding.deposits-current-if-pyramider.met': 'Your federal tax deposits are up to date.',
  'finding.deposits-current-if-pyramider.failed':
    'The taxpayer is identified as a pyramider and has not made every deposit.',
  'taxpayer-finding.deposits-current-if-pyramider.failed': 'A federal tax deposit has not arrived.',
  'finding.deposits-current-if-pyramider.unknown':
    'It is not known whether the taxpayer is identified as a pyramider without current deposits.',
  'taxpayer-finding.deposits-current-if-pyramider.unknown': 'We are checking your federal tax deposits.',
  'finding.deposits-current-if-pyramider.not-applicable':
    'The taxpayer is not identified as a pyramider, so deposits do not matter here.',
  'taxpayer-finding.deposits-current-if-pyramider.not-applicable':
    'Your request does not hang on federal tax deposits.',

  'finding.trust-fund-penalty-documented.met':
    'The trust fund recovery penalty is assessed, admitted on Form 2751, or recommended on Form 4183 with Letter 1153 sent.',
  'taxpayer-finding.trust-fund-penalty-documented.met':
    'The penalty that you want to pay is on record as yours.',
  'finding.trust-fund-penalty-documented.failed':
    'Nothing documents the trust fund recovery penalty: no assessment, no signed Form 2751, no approved Form 4183 with Letter 1153.',
  'taxpayer-finding.trust-fund-penalty-documented.failed':
    'No penalty is on record as yours yet, so payments now are voluntary.',
  'finding.trust-fund-penalty-documented.unknown':
    'It is not known whether the trust fund recovery penalty is documented.',
  'taxpayer-finding.trust-fund-penalty-documented.unknown':
    'We are checking whether the penalty is on record as yours.',
  'finding.trust-fund-penalty-documented.not-applicable':
    'The request covers no trust fund recovery penalty.',
  'taxpayer-finding.trust-fund-penalty-documented.not-applicable':
    'Your request covers no penalty for another’s payroll taxes.',
} satisfies Words;
