import { z } from 'zod';
import { caseRoles, rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zInboundItemView } from './inbound-item-view.contract.ts';

export const listInboundItemsContract = query({
  operation: 'correspondence.list-inbound-items',
  path: '/correspondence/taxpayers/:taxpayerId/inbound-items',
  summary: 'What has come in about a taxpayer, the latest first; the taxpayer side sees what it sent itself',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ items: z.array(zInboundItemView), unread: z.int().min(0) }),
  reads: (input) => [input.taxpayerId],
});
