import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { employees } from '../process/roles.ts';
import { zAppealRow } from './appeal-view.contract.ts';

export const listDeskAppealsContract = query({
  operation: 'appeals.list-desk-appeals',
  path: '/appeals/desk',
  summary: 'The open appeals of a desk in Appeals, what is due first on top; or those of an old number',
  by: employees,
  input: z.strictObject({
    /** The number that a case had in the old system: finds closed cases as well. */
    legacyNumber: zText.max(40, { error: 'at most 40 characters' }).optional(),
  }),
  answer: z.object({ appeals: z.array(zAppealRow).readonly() }),
  reads: (_input, answer) => answer.appeals.map(({ taxpayerId }) => taxpayerId),
});
