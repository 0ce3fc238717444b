import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { programOffice } from '../process/roles.ts';
import { zListChange } from './list-reference-lists.contract.ts';

export const decideOnListChangeContract = command({
  operation: 'mediation.decide-on-list-change',
  path: '/mediation/reference-lists/changes/:changeId/decide',
  summary: 'Accept or decline what Appeals Policy proposed for a list',
  by: [programOffice],
  ofAgency: true,
  locks: () => [],
  input: z.strictObject({ commandId: zId, changeId: zId, isAccepted: z.boolean(), because: zText }),
  answer: zListChange,
  refusals: ['change-must-be-proposed'],
});
