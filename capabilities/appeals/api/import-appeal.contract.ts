import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { appealKinds } from '../parameters/appeal-kinds.ts';
import { appealTable } from '../process/appeal.ts';
import { appealReceivedShape, locksItsTaxpayer } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

/** A mediation that the old system knew, from its beginning to its end. */
const zLegacyMediation = z.strictObject({
  inDay: zDay,
  outDay: zDay.optional(),
  result: zText.max(60, { error: 'at most 60 characters' }).optional(),
});

export const importAppealContract = command({
  operation: 'appeals.import-appeal',
  path: '/appeals/import-appeal',
  summary: 'Bring an appeal over that was begun in the old system, with its number and its mediations',
  by: rolesFor(appealTable, 'import-appeal'),
  locks: locksItsTaxpayer,
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    ...appealReceivedShape,
    /** As the old system has it: the days that it would follow from were never kept there. */
    kind: z.enum(appealKinds, { error: `one of ${appealKinds.join(', ')}` }),
    legacyNumber: zText.max(40, { error: 'at most 40 characters' }),
    officeId: zId,
    teamManagerId: zId,
    employeeId: zId,
    transferredDay: zDay,
    mediations: z.array(zLegacyMediation).default([]),
  }),
  answer: zAppealView,
  refusals: [
    'received-at-must-not-be-in-the-future',
    'office-must-be-of-appeals',
    'person-must-be-technical-employee',
    'person-must-be-team-manager',
    'mediation-must-end-after-it-began',
  ],
});
