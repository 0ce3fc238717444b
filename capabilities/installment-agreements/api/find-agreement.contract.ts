import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDecision, zId } from '#platform/http/schemas.ts';
import { zAgreementView } from './agreement-view.contract.ts';

export const findAgreementContract = query({
  operation: 'installment-agreements.find-agreement',
  path: '/installment-agreements/agreements/:agreementId',
  summary: 'One agreement with its terms',
  by: ['revenue-officer', 'group-manager', 'taxpayer'],
  input: z.strictObject({ agreementId: zId }),
  /** With the decisions by which it was granted, as they were made. For staff. */
  answer: zAgreementView.extend({ decisions: z.array(zDecision).readonly() }),
  reads: (_input, answer) => [answer.taxpayerId],
});
