import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { caseRoles } from '../rules/role-kind.ts';
import { zContactView } from './contact-view.contract.ts';

export const listContactsContract = query({
  operation: 'casework.list-contacts',
  path: '/casework/taxpayers/:taxpayerId/contacts',
  summary: 'Who was told what, when and how; the latest first',
  by: caseRoles,
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ contacts: z.array(zContactView) }),
  reads: (input) => [input.taxpayerId],
});
