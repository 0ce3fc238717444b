import { irm, usc } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';

export type TaxpayerState = 'none' | 'registered';
export type TaxpayerEvent = 'register-taxpayer' | 'admit-person' | 'link-taxpayer';
export type TaxpayerRole = 'revenue-officer' | 'integrator' | 'administrator';

/** A taxpayer is registered once; persons are admitted to see their own record. */
// prettier-ignore
export const taxpayerTable: ProcessTable<TaxpayerState, TaxpayerEvent, TaxpayerRole> = {
  kind: 'taxpayer',
  initial: 'none',
  final: ['registered'],
  rows: [
    { from: ['none'],       on: 'register-taxpayer', to: 'registered', by: ['revenue-officer', 'integrator'], law: usc('6109(a)') },
    { from: ['registered'], on: 'link-taxpayer',     to: 'registered', by: ['revenue-officer', 'integrator'], law: irm('5.14.1.3(4)a') },
    { from: ['registered'], on: 'admit-person',      to: 'registered', by: ['integrator', 'administrator'],   law: usc('6103(c)') },
  ],
};
