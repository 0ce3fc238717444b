import { z } from 'zod';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { agendaItems } from '../parameters/agenda-items.ts';
import { callRoles } from '../process/roles.ts';
import { zParticipantInput } from './participant.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const holdCallContract = stepContract({
  event: 'hold-call',
  summary: 'Record the pre-mediation conference call: agenda, attendance, issues and days agreed on',
  input: zSupportRequestCommand.extend({
    itemsDone: z.array(z.enum(agendaItems)),
    /** Carried over, each with its note. */
    itemsNoted: z.array(z.strictObject({ item: z.enum(agendaItems), note: zText.max(400) })),
    conductedBy: z.enum(['pam-analyst', 'appeals-team-manager', 'appeals-technical-employee']),
    conductorReason: zText.max(400).optional(),
    attended: z.array(z.enum(callRoles)),
    issues: z.array(zText.max(200)),
    sessionDays: z.array(zDay),
    participants: z.array(zParticipantInput),
    alsoFor: z.array(zId).optional(),
  }),
});
