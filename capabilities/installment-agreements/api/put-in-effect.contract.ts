import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { agreementTable } from '../process/agreement.ts';
import { zAgreementView } from './agreement-view.contract.ts';

export const putInEffectContract = command({
  operation: 'installment-agreements.put-in-effect',
  path: '/installment-agreements/agreements/:agreementId/put-in-effect',
  summary: 'Put an approved agreement in effect, which it is once it is in writing',
  by: rolesFor(agreementTable, 'put-in-effect'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, agreementId: zId }),
  answer: zAgreementView,
  refusals: [],
});
