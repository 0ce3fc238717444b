import { irm, usc } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';

export type TaxpayerState = 'none' | 'registered';
export type TaxpayerEvent =
  'register-taxpayer' | 'open-by-number' | 'recognize-taxpayer' | 'admit-person' | 'link-taxpayer';
export type TaxpayerRole = 'revenue-officer' | 'ccp-clerk' | 'integrator' | 'administrator';

/** Whoever tries number after number is stopped for the day. */
const mayTry = { rule: 'number-tries', outcome: 'may-try' } as const;

/**
 * A taxpayer is registered once; a contact opens the record to whoever takes it, by the whole number;
 * persons are admitted to see their own record.
 */
// prettier-ignore
export const taxpayerTable: ProcessTable<TaxpayerState, TaxpayerEvent, TaxpayerRole> = {
  kind: 'taxpayer',
  initial: 'none',
  final: ['registered'],
  rows: [
    { from: ['none'],       on: 'register-taxpayer', to: 'registered', by: ['revenue-officer'], requires: mayTry, law: usc('6109(a)') },
    { from: ['none'],       on: 'register-taxpayer', to: 'registered', by: ['integrator'], law: usc('6109(a)') },
    // Whose duties require it may look, 26 U.S.C. § 6103(h)(1); who looks without that commits an offense,
    // 26 U.S.C. § 7213A. Both are recalled, not read.
    { from: ['registered'], on: 'open-by-number',    to: 'registered', by: ['revenue-officer', 'ccp-clerk'], requires: mayTry, law: usc('6103(h)(1)') },
    { from: ['registered'], on: 'recognize-taxpayer', to: 'registered', by: ['integrator'], requires: { rule: 'account-agreement', outcome: 'agrees' },  law: usc('6109(a)') },
    { from: ['registered'], on: 'recognize-taxpayer', to: 'registered', by: ['integrator'], requires: { rule: 'account-agreement', outcome: 'differs' }, effects: ['settle-account-difference'], law: usc('6109(a)') },
    { from: ['registered'], on: 'link-taxpayer',     to: 'registered', by: ['revenue-officer', 'integrator'], law: irm('5.14.1.3(4)a') },
    { from: ['registered'], on: 'admit-person',      to: 'registered', by: ['integrator', 'administrator'],   law: usc('6103(c)') },
  ],
};
