import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { authorityTable } from '../process/authority.ts';
import { zAuthorityCommand, zAuthorityView } from './authority-view.contract.ts';

export const bringAuthorityIntoForceContract = command({
  operation: 'taxpayers.bring-authority-into-force',
  path: '/taxpayers/:taxpayerId/authorities/:authorityId/bring-into-force',
  summary: 'Record that a form of authority was found in order and counts from today',
  by: rolesFor(authorityTable, 'bring-authority-into-force'),
  locks: (input) => [input.taxpayerId],
  input: zAuthorityCommand,
  answer: zAuthorityView,
  refusals: [],
});
