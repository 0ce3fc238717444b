import type { KindOfTax } from './kinds-of-tax.ts';
import type { CodeConfidence } from './transaction-codes.ts';

/** MFT; form or liability; individual or business master file; the kinds it may be; confidence. */
export type MasterFileTax = readonly [string, string, 'IMF' | 'BMF', readonly KindOfTax[], CodeConfidence];

/**
 * The master file tax codes of the modules that agreements cover. IRM 5.14.1.4.2(3) names 30, 31, 35, 55
 * and 65; the others are recalled from Document 6209. MFT 55 holds every civil penalty: only its reference
 * number tells a trust fund recovery penalty.
 */
export const masterFileTaxes: readonly MasterFileTax[] = [
  ['30', 'Form 1040', 'IMF', ['individual-income'], 'read'],
  ['31', 'Form 1040, mirrored or split', 'IMF', ['individual-income'], 'read'],
  ['35', 'Individual shared responsibility payment', 'IMF', ['shared-responsibility'], 'read'],
  ['55', 'Individual civil penalty', 'IMF', ['trust-fund-recovery-penalty', 'individual-other'], 'read'],
  ['65', 'Individual shared responsibility payment, mirrored', 'IMF', ['shared-responsibility'], 'read'],
  ['01', 'Form 941', 'BMF', ['trust-fund'], 'recalled'],
  ['02', 'Form 1120', 'BMF', ['business-income'], 'recalled'],
  ['03', 'Form 720', 'BMF', ['trust-fund'], 'recalled'],
  ['05', 'Form 1041', 'BMF', ['business-income'], 'recalled'],
  ['06', 'Form 1065', 'BMF', ['business-other'], 'recalled'],
  ['09', 'Form CT-1', 'BMF', ['trust-fund'], 'recalled'],
  ['10', 'Form 940', 'BMF', ['business-other'], 'recalled'],
  ['11', 'Form 943', 'BMF', ['trust-fund'], 'recalled'],
  ['13', 'Business civil penalty', 'BMF', ['business-other'], 'recalled'],
  ['14', 'Form 944', 'BMF', ['trust-fund'], 'recalled'],
  ['16', 'Form 945', 'BMF', ['trust-fund'], 'recalled'],
  ['51', 'Form 709', 'BMF', ['individual-other'], 'recalled'],
  ['52', 'Form 706', 'BMF', ['individual-other'], 'recalled'],
  ['60', 'Form 2290', 'BMF', ['business-other'], 'recalled'],
];
