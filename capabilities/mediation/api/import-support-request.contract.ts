import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { legacyLabels } from '../parameters/rule-purposes.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

const labels = Object.keys(legacyLabels);

export const importSupportRequestContract = command({
  operation: 'mediation.import-support-request',
  path: '/mediation/support-requests/import-support-request',
  summary: 'Bring over a denied mediation request of the old system, by the label that it had there',
  by: rolesFor(supportRequestTable, 'import-support-request'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zSupportRequestCommand.shape.commandId,
    taxpayerId: zId,
    appealId: zId,
    legacyLabel: z.enum(labels as [string, ...string[]], { error: `one of ${labels.join(', ')}` }),
    told: zText,
    receivedDay: zDay,
    closedDay: zDay,
    reason: z.enum(['denied-ineligible', 'denied-with-concurrence']),
  }),
  answer: z.object({ supportRequestId: zId, requestId: zId, state: z.string() }),
  refusals: [
    'closing-must-not-be-in-the-future',
    'mediation-must-end-after-it-began',
    'appeal-must-be-mediable',
  ],
});
