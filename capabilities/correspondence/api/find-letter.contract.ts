import { z } from 'zod';
import { caseRoles, rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zLetterView } from './letter-view.contract.ts';

export const findLetterContract = query({
  operation: 'correspondence.find-letter',
  path: '/correspondence/letters/:letterId',
  summary: 'One letter, with what was decided about it and what may be done next',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ letterId: zId }),
  answer: zLetterView,
  reads: (_input, answer) => [answer.taxpayerId],
});
