import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { statuteKinds } from '../parameters/statute-kinds.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

const zStatutes = z
  .array(
    z.strictObject({
      statute: z.enum(statuteKinds, { error: `one of ${statuteKinds.join(', ')}` }),
      day: zDay,
    }),
  )
  .refine((all) => new Set(all.map(({ statute }) => statute)).size === all.length, {
    error: 'each period once',
  });

export const noteStatuteDaysContract = command({
  operation: 'appeals.note-statute-days',
  path: '/appeals/:appealId/note-statute-days',
  summary: 'Say on which day each period ends that goes on running',
  by: rolesFor(appealTable, 'note-statute-days'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({ statutes: zStatutes }),
  answer: zAppealView,
  refusals: [],
});
