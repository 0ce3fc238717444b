import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { authorityForms } from '../parameters/authority-forms.ts';
import { authorityTable } from '../process/authority.ts';
import { zAuthorityView, zCafNumber, zScope } from './authority-view.contract.ts';

const scopeMost = 30;

export const fileAuthorityContract = command({
  operation: 'taxpayers.file-authority',
  path: '/taxpayers/:taxpayerId/authorities',
  summary: 'Record a form by which a taxpayer gives somebody authority, with its taxes and periods',
  by: rolesFor(authorityTable, 'file-authority'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    form: z.enum(authorityForms, { error: `one of ${authorityForms.join(', ')}` }),
    representativeName: zText.max(120, { error: 'at most 120 characters' }),
    cafNumber: zCafNumber.optional(),
    scope: z
      .array(zScope)
      .min(1, { error: 'at least one tax' })
      .max(scopeMost, { error: `at most ${scopeMost} taxes` }),
    filedAt: zInstant,
  }),
  answer: zAuthorityView,
  refusals: ['filed-at-must-not-be-in-the-future'],
});
