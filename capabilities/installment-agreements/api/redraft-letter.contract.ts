import { z } from 'zod';
import { letterStates, letterTable } from '#capabilities/correspondence/index.ts';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';

export const redraftLetterContract = command({
  operation: 'installment-agreements.redraft-letter',
  path: '/installment-agreements/letters/:letterId/redraft-letter',
  summary: 'Draft a blocked letter anew, with what is known and set by now, and see whether it may leave',
  by: rolesFor(letterTable, 'redraft-letter'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, letterId: zId }),
  answer: z.object({ letterId: zId, taxpayerId: zId, state: z.enum(letterStates) }),
  refusals: ['letter-must-be-about-an-agreement-or-a-request'],
});
