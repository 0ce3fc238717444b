import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { authorityTable } from '../process/authority.ts';
import { zAuthorityCommand, zAuthorityView } from './authority-view.contract.ts';

export const endAuthorityContract = command({
  operation: 'taxpayers.end-authority',
  path: '/taxpayers/:taxpayerId/authorities/:authorityId/end',
  summary: 'Record that an authority was revoked or has ended, and why',
  by: rolesFor(authorityTable, 'end-authority'),
  locks: (input) => [input.taxpayerId],
  input: zAuthorityCommand.extend({ because: zText.max(200, { error: 'at most 200 characters' }) }),
  answer: zAuthorityView,
  refusals: [],
});
