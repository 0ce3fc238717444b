import { day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { type Language, mergeWords, type Words } from '#kernel/decision/words.ts';
import { irm, usc } from '#kernel/law/source.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import type { AgreementConfirmation, MissingPartsRequest } from '../rules/letters/letter-contract.ts';
import type { LetterHead } from '../rules/letters/letter-head.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';

/** Words that other capabilities bring for what the sample letters tell. */
const borrowed: Readonly<Record<Language, Words>> = {
  en: {
    'period.30': '{year} income tax',
    'period.01': 'employment tax, quarter {quarter} of {year}',
    'finding.income-tax-within-max.met': 'The income tax you owe, {value}, is at most {limit}.',
    'finding.payment-pays-in-time.met':
      'Your payment of {value} is at least {limit}, so all is paid within the time.',
  },
  es: {
    'period.30': 'impuesto sobre ingresos de {year}',
    'period.01': 'impuesto sobre la nómina, trimestre {quarter} de {year}',
    'finding.income-tax-within-max.met':
      'El impuesto sobre ingresos que debe, {value}, es como máximo {limit}.',
    'finding.payment-pays-in-time.met':
      'Su pago de {value} es al menos {limit}, así que todo se paga a tiempo.',
  },
};

export function sampleWords(language: Language): Words {
  return mergeWords(language === 'en' ? en : es, borrowed[language]);
}

const reasons: readonly Finding[] = [
  {
    test: 'income-tax-within-max',
    holds: true,
    compared: {
      fact: 'incomeTaxCents',
      value: cents(903_241),
      unit: 'cents',
      how: 'at-most',
      limit: { value: dollars(10_000) },
    },
    law: usc('6159(c)(1)'),
  },
  {
    test: 'payment-pays-in-time',
    holds: true,
    compared: {
      fact: 'monthlyPaymentCents',
      value: cents(26_667),
      unit: 'cents',
      how: 'at-least',
      limit: { value: cents(26_512) },
    },
    law: irm('5.14.5.3'),
  },
];

function head(language: Language): LetterHead {
  return {
    language,
    letterDay: day('2023-05-01'),
    sender: [
      'Internal Revenue Service',
      'Field Collection, Group 12',
      '200 North High Street',
      'Columbus, OH 43215',
    ],
    contact: {
      name: 'M. Reyes',
      employeeNumber: '1000412',
      telephone: '614-555-0114',
      hours: '8 a.m. – 4:30 p.m. ET',
    },
    recipient: ['R. Amari', '418 Larch Street, Apt. 2', 'Columbus, OH 43085-1204'],
    taxpayerName: 'R. Amari',
    maskedTin: '***-**-0142',
  };
}

/** A guaranteed agreement of a person who pays by check. */
export function sampleConfirmation(
  language: Language,
  change: Partial<AgreementConfirmation> = {},
): AgreementConfirmation {
  return {
    ...head(language),
    kind: 'agreement-confirmation',
    letterNumber: '2849',
    modules: [
      { module: '30 201912', balanceCents: cents(512_033) },
      { module: '30 202012', balanceCents: cents(391_208) },
    ],
    balanceDay: day('2023-05-01'),
    monthlyPaymentCents: cents(26_667),
    dueDayOfMonth: 15,
    firstPaymentCents: cents(26_667),
    firstDueDay: day('2023-06-15'),
    lastPayment: { paymentCents: cents(24_109), dueDay: day('2026-05-15') },
    paymentWay: 'check',
    mailTo: ['Internal Revenue Service', 'Kansas City, MO 64999'],
    feeCents: dollars(225),
    lowIncomeFee: {
      treatment: 'standard',
      reducedFeeCents: dollars(43),
      incomeMaxPercent: 250,
      applyByDay: day('2023-05-31'),
      applyDays: 30,
      formNumber: '13844',
      formWebsite: 'www.irs.gov',
      formTelephone: '1-800-829-3676',
    },
    interestPercent: 7,
    failureToPayPercents: [0.25],
    lienNotice: 'may-be-filed',
    levyPossible: true,
    appealDays: 30,
    conditions: [],
    reasons,
    ...change,
  };
}

/** A request by phone that named neither a payment nor filed every return. */
export function sampleMissingParts(
  language: Language,
  change: Partial<MissingPartsRequest> = {},
): MissingPartsRequest {
  return {
    ...head(language),
    kind: 'missing-parts',
    requestReceivedDay: day('2023-04-28'),
    requestChannel: 'phone',
    missing: [
      { part: 'payment', law: irm('5.14.1.3(4)c') },
      { part: 'returns', returns: [{ formNumber: '1040', period: '202112' }], law: irm('5.14.1.3(4)d') },
    ],
    wholeWithThese: true,
    answerByDay: day('2023-05-31'),
    answerFax: '614-555-0190',
    answerTo: ['Internal Revenue Service, Group 12', '200 North High Street', 'Columbus, OH 43215'],
    ...change,
  };
}
