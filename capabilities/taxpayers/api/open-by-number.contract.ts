import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { tinKinds } from '../parameters/entity-kinds.ts';
import { firstContactChannels, firstContacts } from '../parameters/first-contacts.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { zReason } from './reason.contract.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';
import { zTin } from './tin.contract.ts';

const oneOf = (names: readonly string[]) => ({ error: `one of ${names.join(', ')}` });

export const openByNumberContract = command({
  operation: 'taxpayers.open-by-number',
  path: '/taxpayers/open-by-number',
  summary: 'Open the record of whoever has the whole number, after a contact; history keeps who did and why',
  by: rolesFor(taxpayerTable, 'open-by-number'),
  grants: 'contact',
  finds: true,
  // How many numbers one person tries in a day is bounded.
  oneAtATime: rolesFor(taxpayerTable, 'open-by-number'),
  locks: () => [],
  because: (input) => input.because,
  input: z.strictObject({
    commandId: zId,
    tinKind: z.enum(tinKinds, oneOf(tinKinds)),
    tin: zTin,
    channel: z.enum(firstContactChannels, oneOf(firstContactChannels)),
    contactWith: z.enum(firstContacts, oneOf(firstContacts)),
    because: zReason,
  }),
  answer: zTaxpayerView,
  refusals: ['channel-must-be-that-of-mail', 'tin-must-be-registered'],
});
