import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import { zInboundItemCommand } from './inbound-item-command.contract.ts';
import { zInboundItemView } from './inbound-item-view.contract.ts';

export const linkInboundItemContract = command({
  operation: 'correspondence.link-inbound-item',
  path: '/correspondence/inbound-items/:inboundItemId/link-inbound-item',
  summary: 'Put what came in to the record that it belongs to: a request, an agreement, a letter it answers',
  by: rolesFor(inboundItemTable, 'link-inbound-item'),
  locks: (input) => [input.taxpayerId],
  input: zInboundItemCommand.extend({ subjectKind: zText.max(60), subjectId: zId }),
  answer: zInboundItemView,
  refusals: ['record-must-be-of-this-taxpayer'],
});
