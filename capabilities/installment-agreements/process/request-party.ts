import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { workers } from './roles.ts';

export type RequestPartyState = 'none' | 'taken-along';
export type RequestPartyEvent = 'take-along';

/** Another taxpayer whose modules a request may cover: from its receipt it stands under that one too. */
// prettier-ignore
export const requestPartyTable: ProcessTable<RequestPartyState, RequestPartyEvent> = {
  kind: 'request-party',
  initial: 'none',
  final: ['taken-along'],
  rows: [
    { from: ['none'], on: 'take-along', to: 'taken-along', by: workers, law: irm('5.14.1.3(3)') },
  ],
};
