import { rolesOfKind } from '#capabilities/casework/index.ts';
import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { readers } from '../process/roles.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const findAppealContract = query({
  operation: 'appeals.find-appeal',
  path: '/appeals/:appealId',
  summary: 'One appeal, with how its kind came about, what blocks its closing and what may be done next',
  by: [...readers, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ appealId: zId }),
  answer: zAppealView,
  reads: (_input, answer) => [answer.taxpayerId],
});
