import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zAgreementView } from './agreement-view.contract.ts';

export const findAgreementContract = query({
  operation: 'installment-agreements.find-agreement',
  path: '/installment-agreements/agreements/:agreementId',
  summary: 'One agreement with its terms',
  by: ['revenue-officer', 'group-manager', 'taxpayer'],
  input: z.strictObject({ agreementId: zId }),
  answer: zAgreementView,
  reads: (_input, answer) => [answer.taxpayerId],
});
