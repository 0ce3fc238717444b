import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { describedMost, locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const rewordMatterContract = command({
  operation: 'appeals.reword-matter',
  path: '/appeals/:appealId/reword-matter',
  summary: 'Put what is appealed in other words, and say why; what was done and when stays as it was',
  by: rolesFor(appealTable, 'reword-matter'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    matterId: zId,
    described: zText.max(describedMost, { error: `at most ${describedMost} characters` }),
    because: zText.max(400, { error: 'at most 400 characters' }),
  }),
  answer: zAppealView,
  refusals: ['matter-must-be-of-this-appeal', 'wording-must-be-another'],
});
