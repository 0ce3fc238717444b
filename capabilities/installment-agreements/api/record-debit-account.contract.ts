import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zText } from '#platform/http/schemas.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { isAccountNumber, isRoutingNumber } from '../rules/bank-account.ts';
import { zFormCommand, zFormView } from './form-view.contract.ts';

const zAccount = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('numbers'),
    routingNumber: z
      .string({ error: 'nine digits' })
      .trim()
      .refine(isRoutingNumber, { error: 'nine digits of which the last confirms the others' }),
    accountNumber: z
      .string({ error: 'the digits of the account' })
      .trim()
      .refine(isAccountNumber, { error: 'the digits of the account, 4 to 17 of them' }),
  }),
  /** What the file calls the image of the check. */
  z.strictObject({
    by: z.literal('voided-check'),
    document: zText.max(120, { error: 'at most 120 characters' }),
  }),
]);

export const recordDebitAccountContract = command({
  operation: 'installment-agreements.record-debit-account',
  path: '/installment-agreements/forms/:formId/record-debit-account',
  summary:
    'Record the account that is debited, by both its numbers or by a voided check; signatures fall away',
  by: rolesFor(agreementFormTable, 'record-debit-account'),
  locks: (input) => [input.taxpayerId],
  input: zFormCommand.extend({ account: zAccount }),
  answer: zFormView,
  refusals: ['form-must-be-for-direct-debit'],
});
