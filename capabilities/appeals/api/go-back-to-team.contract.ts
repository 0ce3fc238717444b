import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';

import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const goBackToTeamContract = command({
  operation: 'appeals.go-back-to-team',
  path: '/appeals/:appealId/go-back-to-team',
  summary: 'Give the appeal back to the team that had it before, as the manager approved',
  by: rolesFor(appealTable, 'go-back-to-team'),
  locks: locksItsTaxpayer,
  input: zAppealCommand,
  answer: zAppealView,
  refusals: [],
});
