import { z } from 'zod';
import { caseRoles, rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zLetterRow } from './letter-view.contract.ts';

export const listLettersContract = query({
  operation: 'correspondence.list-letters',
  path: '/correspondence/taxpayers/:taxpayerId/letters',
  summary: 'The letters to a taxpayer, the latest first; the taxpayer side sees those that have left',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ letters: z.array(zLetterRow) }),
  reads: (input) => [input.taxpayerId],
});
