import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const markPilotContract = stepContract({
  event: 'mark-pilot',
  summary: 'Mark an approved case as one of the pilot, or take the mark away, and say why',
  input: zSupportRequestCommand.extend({ inPilot: z.boolean(), because: zText.max(400) }),
});
