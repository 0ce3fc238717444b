import { z } from 'zod';
import { besideParts } from '../parameters/participant-parts.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const logPreparationContract = stepContract({
  event: 'log-preparation',
  summary: 'Log that Appeals talked with Counsel or the originating function about the session',
  input: zSupportRequestCommand.extend({ part: z.enum(besideParts), isPreparation: z.boolean() }),
});
