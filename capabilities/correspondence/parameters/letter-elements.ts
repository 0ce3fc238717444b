import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { AppealableLetterKind, LetterKind } from './letter-kinds.ts';

/** What a letter tells, by the name that the section telling it carries. */
export const letterElements = [
  'terms',
  'taxes',
  'first-payment',
  'how-to-pay',
  'fee',
  'low-income-right',
  'accruals',
  'compliance',
  'refund-offset',
  'lien',
  'levy',
  'appeal',
  'annual-statement',
  'conditions',
  'reasons',
  'missing-parts',
  'not-pending',
  'answer-by',
  'consequence',
  'how-to-answer',
  'appeal-received',
  'next-step',
  'papers',
] as const;
export type LetterElement = (typeof letterElements)[number];

/** An element that a letter must have, for whom, and where the law asks for it. */
export type RequiredElement = {
  readonly element: LetterElement;
  readonly when: 'always' | 'individual' | 'lien-possible' | 'levy-possible';
  readonly cite: string;
};

// prettier-ignore
const confirmation: readonly RequiredElement[] = [
  { element: 'terms', when: 'always', cite: 'IRM 5.14.1.4.4(8)' },
  { element: 'taxes', when: 'always', cite: 'IRM 5.14.1.4.4(8)' },
  { element: 'first-payment', when: 'always', cite: 'IRM 5.14.1.2(11)' },
  { element: 'how-to-pay', when: 'always', cite: 'IRM 5.14.1.4.4(4)' },
  { element: 'fee', when: 'always', cite: 'IRM 5.14.1.2(11)' },
  { element: 'low-income-right', when: 'individual', cite: 'IRM 5.14.1.2(11)' },
  { element: 'accruals', when: 'always', cite: 'IRM 5.14.1.2(12)a' },
  { element: 'lien', when: 'lien-possible', cite: 'IRM 5.14.1.2(12)b' },
  { element: 'levy', when: 'levy-possible', cite: 'IRM 5.14.1.2(12)c' },
  { element: 'compliance', when: 'always', cite: 'IRM 5.14.1.2(12)d' },
  { element: 'refund-offset', when: 'always', cite: 'IRM 5.14.1.2(12)e' },
  { element: 'appeal', when: 'always', cite: 'IRM 5.14.1.2(12)f' },
];

// prettier-ignore
const missingParts: readonly RequiredElement[] = [
  { element: 'missing-parts', when: 'always', cite: 'IRM 5.14.1.3(8)' },
  { element: 'not-pending', when: 'always', cite: 'IRM 5.14.1.3(8)' },
  { element: 'answer-by', when: 'always', cite: 'IRM 5.14.1.3(8)' },
  { element: 'consequence', when: 'always', cite: 'IRM 5.14.1.3(8)' },
  { element: 'how-to-answer', when: 'always', cite: 'IRM 5.14.1.3(8)' },
];

// prettier-ignore
const acknowledgement: readonly RequiredElement[] = [
  { element: 'appeal-received', when: 'always', cite: 'AP-08-1125-0028 § 8.26.9.2.3(2)' },
  { element: 'next-step', when: 'always', cite: 'AP-08-1125-0028 § 8.26.9.2.3(2)' },
];

// prettier-ignore
const denial: readonly RequiredElement[] = [
  { element: 'reasons', when: 'always', cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)c' },
  { element: 'next-step', when: 'always', cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(2)' },
];

// prettier-ignore
const packet: readonly RequiredElement[] = [
  { element: 'papers', when: 'always', cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1' },
  { element: 'answer-by', when: 'always', cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1' },
  { element: 'consequence', when: 'always', cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1' },
  { element: 'how-to-answer', when: 'always', cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1' },
];

const appealable: readonly RequiredElement[] = [
  { element: 'appeal', when: 'always', cite: 'IRM 5.14.1.2(12)f' },
];

type Elements = Readonly<Record<LetterKind | AppealableLetterKind, readonly RequiredElement[]>>;

/** The elements without which a letter may not leave. */
export const requiredElements: Parameter<Elements> = {
  id: 'correspondence.required-elements',
  unit: 'table',
  selectedBy: 'letterDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        'agreement-confirmation': confirmation,
        'missing-parts': missingParts,
        'appeal-acknowledgement': acknowledgement,
        'mediation-denial': denial,
        'mediation-packet': packet,
        'proposed-rejection': appealable,
        rejection: appealable,
        'proposed-termination': appealable,
        termination: appealable,
      },
      source: {
        cite: 'IRM 5.14.1.2(12)',
        confidence: 'derived',
        note: 'read in the edition of 2023-03-31, whose changes name of these only the note on the fee',
      },
    },
  ],
};
