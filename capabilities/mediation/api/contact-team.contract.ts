import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { caseTeam } from '../process/roles.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const contactTeamContract = stepContract({
  event: 'contact-team',
  summary: 'Log that you have asked manager and technical employee for a time to discuss eligibility',
  input: zSupportRequestCommand.extend({
    contacted: z.array(z.enum(caseTeam as ['appeals-technical-employee', 'appeals-team-manager'])),
    told: zText.max(400),
  }),
  refusals: ['both-must-be-contacted'],
});
