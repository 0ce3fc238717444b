import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { entityKinds, languages, tinKinds } from '../parameters/entity-kinds.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { zAddressLines } from './address-lines.contract.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';
import { zTin } from './tin.contract.ts';

export const registerTaxpayerContract = command({
  operation: 'taxpayers.register-taxpayer',
  path: '/taxpayers',
  summary: 'Register a taxpayer',
  by: rolesFor(taxpayerTable, 'register-taxpayer'),
  creates: true,
  // Who registers tries numbers as well, and how many is bounded.
  oneAtATime: ['revenue-officer'],
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    /** Chosen by the caller, at random, so that a repeated call registers once. */
    taxpayerId: zId,
    kind: z.enum(entityKinds, { error: `one of ${entityKinds.join(', ')}` }),
    name: zText.max(120),
    tinKind: z.enum(tinKinds, { error: `one of ${tinKinds.join(', ')}` }),
    tin: zTin,
    addressLines: zAddressLines,
    language: z.enum(languages, { error: `one of ${languages.join(', ')}` }).default('en'),
  }),
  answer: zTaxpayerView,
  refusals: ['tin-must-not-be-registered-yet'],
});
