import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import { zInboundItemCommand } from './inbound-item-command.contract.ts';
import { zInboundItemView } from './inbound-item-view.contract.ts';

export const readInboundItemContract = command({
  operation: 'correspondence.read-inbound-item',
  path: '/correspondence/inbound-items/:inboundItemId/read-inbound-item',
  summary: 'Say that one has read what came in; what it asks for is then recorded by its own act',
  by: rolesFor(inboundItemTable, 'read-inbound-item'),
  locks: (input) => [input.taxpayerId],
  input: zInboundItemCommand,
  answer: zInboundItemView,
  refusals: [],
});
