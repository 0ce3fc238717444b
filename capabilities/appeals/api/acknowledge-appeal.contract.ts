import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zDay, zText } from '#platform/http/schemas.ts';
import { acknowledgementLetters } from '../parameters/acknowledgement-letters.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

const acknowledgementShape = {
  letter: z.enum(acknowledgementLetters, { error: `one of ${acknowledgementLetters.join(', ')}` }),
  mailedDay: zDay,
  /** What lay in the envelope beside the letter, by name. */
  enclosures: z.array(zText.max(80, { error: 'at most 80 characters' })),
  /** Why the publication about mediation did not go with it, where it did not. */
  withoutPublicationBecause: zText.optional(),
};

export const acknowledgeAppealContract = command({
  operation: 'appeals.acknowledge-appeal',
  path: '/appeals/:appealId/acknowledge-appeal',
  summary:
    'Record the letter that told the taxpayer that Appeals has the appeal, and what lay in its envelope',
  by: rolesFor(appealTable, 'acknowledge-appeal'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ ...acknowledgementShape }),
  answer: zAppealView,
  refusals: ['mailed-day-must-not-be-in-the-future'],
});
