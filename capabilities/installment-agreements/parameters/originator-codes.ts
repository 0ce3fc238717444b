import type { OriginatingFunction } from './originating-functions.ts';

/** A regular agreement's code and a streamlined one's. */
export type OriginatorPair = { readonly regular: string; readonly streamlined: string };

/**
 * Exhibit 5.14.1-4: the functions that have a code for each of the two. CSCO's agreements are its paper ones.
 */
export const originatorPairs = {
  'revenue-officer': { regular: '20', streamlined: '21' },
  'area-office-on-acs-case': { regular: '20', streamlined: '21' },
  'withholding-compliance': { regular: '30', streamlined: '31' },
  'field-assistance-counter': { regular: '50', streamlined: '51' },
  'field-assistance-ics': { regular: '58', streamlined: '59' },
  examination: { regular: '60', streamlined: '61' },
  'toll-free': { regular: '70', streamlined: '71' },
  csco: { regular: '72', streamlined: '73' },
  acs: { regular: '75', streamlined: '76' },
  'acs-voice-response': { regular: '77', streamlined: '78' },
  'submission-processing': { regular: '80', streamlined: '81' },
  other: { regular: '80', streamlined: '81' },
} as const satisfies Partial<Record<OriginatingFunction, OriginatorPair>>;

/** Exhibit 5.14.1-4: paper, by whatever campus function. */
export const paperOriginator: OriginatorPair = { regular: '72', streamlined: '73' };

/** Exhibit 5.14.1-4: one code whatever the agreement is. */
export const fixedOriginators = {
  'voice-response': '74',
  'online-agreement-notice': '82',
  'online-agreement-acs': '83',
  'special-compliance': '98',
} as const satisfies Partial<Record<OriginatingFunction, string>>;

/** Exhibit 5.14.1-4: reserved for vendors, all streamlined; 98 in between is another program's. */
export const vendorOriginators: readonly string[] = ['90', '91', '92', '93', '94', '95', '96', '97', '99'];

/** Codes that only a system writes, and those that only the Online Payment Agreement does. */
export const systemOriginators: readonly string[] = ['74', '77', '78', '82', '83'];

/** Every code of Exhibit 5.14.1-4. */
// prettier-ignore
export const originatorCodes: readonly string[] = [
  '20', '21', '30', '31', '50', '51', '58', '59', '60', '61', '70', '71', '72', '73', '74', '75', '76',
  '77', '78', '80', '81', '82', '83', '90', '91', '92', '93', '94', '95', '96', '97', '98', '99',
];
