import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zCents, zDay, zUnknown } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const noteCounselReviewContract = command({
  operation: 'appeals.note-counsel-review',
  path: '/appeals/:appealId/note-counsel-review',
  summary: 'Say what a compromise leaves unpaid, and on which day Counsel gave its opinion',
  by: rolesFor(appealTable, 'note-counsel-review'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ unpaidCents: zUnknown(zCents), opinionDay: zDay.optional() }),
  answer: zAppealView,
  refusals: ['opinion-day-must-not-be-in-the-future'],
});
