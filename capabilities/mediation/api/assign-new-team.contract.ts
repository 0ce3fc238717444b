import { z } from 'zod';
import { zId, zText } from '#platform/http/schemas.ts';
import { command } from '#platform/http/contract.ts';
import { programOffice } from '../process/roles.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';
import { zSupportRequestView } from './support-request-view.contract.ts';

/** A technical specialist of the case: a new one, or the one before with what was done to find another. */
const zSpecialist = z.strictObject({
  specialty: zText.max(80),
  isNew: z.boolean(),
  effort: zText.max(400).optional(),
});

export const assignNewTeamContract = command({
  operation: 'mediation.assign-new-team',
  path: '/mediation/support-requests/:supportRequestId/assign-new-team',
  summary: 'Name a team without a tie to the case, which represents Appeals from now on',
  by: [programOffice],
  locks: (input) => [input.taxpayerId],
  input: zSupportRequestCommand.omit({ occurredAt: true }).extend({
    employeeId: zId,
    teamManagerId: zId,
    specialists: z.array(zSpecialist),
  }),
  answer: zSupportRequestView,
  refusals: ['team-must-be-of-one-appeals-office', 'decision-must-allow-this-event'],
});
