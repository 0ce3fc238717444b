import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { entityKinds, tinKinds } from '../parameters/entity-kinds.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { zAddressLines } from './address-lines.contract.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';
import { zTin } from './tin.contract.ts';

const oneOf = (names: readonly string[]) => ({ error: `one of ${names.join(', ')}` });

export const recognizeTaxpayerContract = command({
  operation: 'taxpayers.recognize-taxpayer',
  path: '/taxpayers/recognize-taxpayer',
  summary:
    'Find whose number an account brings, so that it goes to that record; what differs overwrites nothing',
  by: rolesFor(taxpayerTable, 'recognize-taxpayer'),
  grants: 'contact',
  finds: true,
  locks: () => [],
  because: () => 'the account with this number',
  input: z.strictObject({
    commandId: zId,
    kind: z.enum(entityKinds, oneOf(entityKinds)),
    name: zText.max(120),
    tinKind: z.enum(tinKinds, oneOf(tinKinds)),
    tin: zTin,
    addressLines: zAddressLines,
  }),
  answer: zTaxpayerView.extend({
    /** What of the account does not agree with the record: `name`, `kind`, `address`. */
    differs: z.array(z.enum(['name', 'kind', 'address'])),
  }),
  refusals: ['tin-must-be-registered'],
});
