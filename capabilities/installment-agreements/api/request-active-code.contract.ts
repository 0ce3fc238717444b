import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { agreementTable } from '../process/agreement.ts';
import { zAgreementView } from './agreement-view.contract.ts';

export const requestActiveCodeContract = command({
  operation: 'installment-agreements.request-active-code',
  path: '/installment-agreements/agreements/:agreementId/request-active-code',
  summary: 'Ask for TC 971 AC 063 on the modules of an agreement that lack it',
  by: rolesFor(agreementTable, 'request-active-code'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, agreementId: zId }),
  answer: zAgreementView,
  refusals: [],
});
