import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { referenceLists } from '../parameters/reference-lists.ts';
import { policyRoles, programOffice } from '../process/roles.ts';
import { zListChange } from './list-reference-lists.contract.ts';

export const changeReferenceListContract = command({
  operation: 'mediation.change-reference-list',
  path: '/mediation/reference-lists/changes',
  summary: 'Add to a list of the program office, or end an entry; what Appeals Policy sends is a proposal',
  by: [programOffice, ...policyRoles],
  ofAgency: true,
  locks: () => [],
  input: z.strictObject({
    commandId: zId,
    list: z.enum(referenceLists, { error: `one of ${referenceLists.join(', ')}` }),
    /** The name by which records refer to it. */
    entry: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'words in small letters with hyphens' })
      .max(60),
    act: z.enum(['add', 'end']),
    label: zText.max(200),
    /** The same in Spanish: whoever reads in Spanish reads this list as well. */
    labelSpanish: zText.max(200),
    /** The guidance that it comes from; of a link, where it leads. */
    detail: zText.max(400),
    fromDay: zDay,
    because: zText,
  }),
  answer: zListChange,
  refusals: [
    'from-day-must-not-be-past',
    'link-must-be-an-address',
    'entry-must-not-stand-already',
    'entry-must-be-on-the-list',
  ],
});
