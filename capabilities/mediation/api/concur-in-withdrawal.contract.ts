import { z } from 'zod';
import { zDay } from '#platform/http/schemas.ts';
import { executivePositions } from '../parameters/executives.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const concurInWithdrawalContract = stepContract({
  event: 'concur-in-withdrawal',
  summary: 'Concur that Appeals withdraws from mediation',
  input: zSupportRequestCommand.extend({
    position: z.enum(executivePositions),
    acting: z.strictObject({ fromDay: zDay, lastDay: zDay }).optional(),
  }),
});
