import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand, zMinutes } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

export const holdConferenceContract = command({
  operation: 'appeals.hold-conference',
  path: '/appeals/:appealId/hold-conference',
  summary: 'Record that a conference took place, how long it took and what it came to',
  by: rolesFor(appealTable, 'hold-conference'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ conferenceId: zId, minutes: zMinutes, told: zText }),
  answer: zAppealView,
  refusals: ['conference-must-be-set', 'conference-must-have-begun'],
});
