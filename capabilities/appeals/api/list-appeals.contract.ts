import { rolesOfKind } from '#capabilities/casework/index.ts';
import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { readers } from '../process/roles.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const listAppealsContract = query({
  operation: 'appeals.list-appeals',
  path: '/appeals/taxpayers/:taxpayerId',
  summary: 'The appeals of one taxpayer, the latest first',
  by: [...readers, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ appeals: z.array(zAppealView).readonly() }),
  reads: (input) => [input.taxpayerId],
});
