import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';

export type ModuleState = 'none' | 'open';
export type ModuleEvent = 'open-module' | 'post-transaction' | 'offset-refund';

/** A tax period of one kind of tax. Its IDRS status is a fact of the module, not a state of ours. */
// prettier-ignore
export const moduleTable: ProcessTable<ModuleState, ModuleEvent> = {
  kind: 'module',
  initial: 'none',
  final: ['open'],
  rows: [
    { from: ['none'], on: 'open-module',      to: 'open', by: ['revenue-officer', 'integrator'],      effects: ['retest-requests'], law: irm('5.14.1.4.2(2)') },
    { from: ['open'], on: 'post-transaction', to: 'open', by: ['integrator', 'system', 'ccp-clerk'], effects: ['retest-requests'], law: irm('Exhibit 5.14.1-1') },
    { from: ['open'], on: 'offset-refund',    to: 'open', by: ['integrator', 'ccp-clerk'],           effects: ['retest-requests'], law: irm('5.14.1.2(12)e') },
  ],
};
