import { type OriginatingFunction, otherFunctions, otherThanField } from './originating-functions.ts';

/** A locator code, what it means, and who may use it. */
export type LocatorCode = {
  readonly code: string;
  readonly meaning: string;
  readonly usedBy: readonly OriginatingFunction[] | 'any';
};

const notCsco: readonly OriginatingFunction[] = [
  'revenue-officer',
  'area-office-on-acs-case',
  'acs',
  'toll-free',
  'examination',
  'submission-processing',
  'withholding-compliance',
  ...otherFunctions,
];

/**
 * The XX position, initiator or type of agreement: Exhibit 5.14.1-2. The list is complete. It names 12 for
 * area offices and ACS; ICS writes it for every function but CSCO.
 */
export const initiatorCodes = [
  { code: '00', meaning: 'area-office-on-acs-case', usedBy: ['area-office-on-acs-case'] },
  { code: '01', meaning: 'toll-free', usedBy: ['toll-free', 'acs'] },
  { code: '02', meaning: 'revenue-officer', usedBy: ['revenue-officer'] },
  { code: '03', meaning: 'direct-debit', usedBy: 'any' },
  { code: '06', meaning: 'examination', usedBy: ['examination'] },
  { code: '07', meaning: 'submission-processing', usedBy: ['submission-processing'] },
  { code: '08', meaning: 'other-function', usedBy: otherFunctions },
  {
    code: '11',
    meaning: 'payroll-deduction',
    usedBy: ['revenue-officer', 'area-office-on-acs-case', 'acs', 'toll-free'],
  },
  { code: '12', meaning: 'several-conditions', usedBy: notCsco },
  { code: '20', meaning: 'status-22-or-24', usedBy: ['acs', 'csco'] },
  { code: '30', meaning: 'withholding-compliance-regular', usedBy: ['withholding-compliance'] },
  { code: '31', meaning: 'withholding-compliance-streamlined', usedBy: ['withholding-compliance'] },
  { code: '90', meaning: 'csco', usedBy: ['csco'] },
  { code: '91', meaning: 'payroll-deduction-csco', usedBy: ['csco'] },
  { code: '92', meaning: 'several-conditions-csco', usedBy: ['csco'] },
  { code: '94', meaning: 'form-9465', usedBy: 'any' },
  { code: '99', meaning: 'short-term-plan', usedBy: otherThanField },
] as const satisfies readonly LocatorCode[];

export type InitiatorCode = (typeof initiatorCodes)[number]['code'];

/**
 * The YY position, the condition of the agreement, in the order of its priority list. That list leaves out
 * 08, 41 and 09; they follow it, and 09 is used where there is no other.
 */
export const conditionCodes = [
  { code: '63', meaning: 'cross-reference-tin', usedBy: 'any' },
  { code: '12', meaning: 'partial-payment', usedBy: 'any' },
  { code: '53', meaning: 'backup-not-collectible', usedBy: 'any' },
  { code: '32', meaning: 'unassessed-modules', usedBy: 'any' },
  { code: '15', meaning: 'trust-fund-monitoring', usedBy: 'any' },
  { code: '27', meaning: 'restricted-accruals', usedBy: 'any' },
  { code: '36', meaning: 'streamlined-to-25', usedBy: 'any' },
  { code: '37', meaning: 'streamlined-above-25', usedBy: 'any' },
  { code: '66', meaning: 'lien-on-default', usedBy: 'any' },
  { code: '70', meaning: 'secondary-liable', usedBy: 'any' },
  { code: '80', meaning: 'review-payment', usedBy: 'any' },
  { code: '99', meaning: 'short-term-plan', usedBy: otherThanField },
  {
    code: '08',
    meaning: 'continuous-wage-levy',
    usedBy: ['acs', 'revenue-officer', 'area-office-on-acs-case'],
  },
  { code: '41', meaning: 'business-deferral', usedBy: ['csco'] },
  { code: '09', meaning: 'all-other', usedBy: 'any' },
] as const satisfies readonly LocatorCode[];

export type ConditionCode = (typeof conditionCodes)[number]['code'];
