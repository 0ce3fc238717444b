import { rolesFor } from '#kernel/process/transition.ts';
import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zDay } from '#platform/http/schemas.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { zFormCommand, zFormView } from './form-view.contract.ts';

const ownSigners = ['taxpayer', 'spouse'] as const;
const ownWays = ['on-paper', 'in-person', 'fax', 'electronic'] as const;

export const signFormContract = command({
  operation: 'installment-agreements.sign-form',
  path: '/installment-agreements/forms/:formId/sign-form',
  summary: 'Record that the taxpayer or the spouse signed, when and how; the agency signs by approving',
  by: rolesFor(agreementFormTable, 'sign-form'),
  locks: (input) => [input.taxpayerId],
  input: zFormCommand.extend({
    signer: z.enum(ownSigners, { error: `one of ${ownSigners.join(', ')}` }),
    way: z.enum(ownWays, { error: `one of ${ownWays.join(', ')}` }),
    signedDay: zDay,
  }),
  answer: zFormView,
  refusals: ['signed-day-must-not-be-in-the-future'],
});
