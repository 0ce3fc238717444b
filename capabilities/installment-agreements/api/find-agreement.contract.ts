import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zCents, zDay, zDecision, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { zAgreementView } from './agreement-view.contract.ts';

/** One code of one module: from when it counts, when it was asked for, and where it stands. */
export const zAgreementCode = z.object({
  moduleId: zId,
  module: z.string(),
  state: z.enum(['missing', 'sent', 'posted', 'rejected']),
  transactionDay: zDay.optional(),
  requestedAt: zInstant.optional(),
  postedAt: zInstant.optional(),
  cycle: z.string().optional(),
});

export const findAgreementContract = query({
  operation: 'installment-agreements.find-agreement',
  path: '/installment-agreements/agreements/:agreementId',
  summary: 'One agreement with its terms',
  by: ['revenue-officer', 'group-manager', 'taxpayer'],
  input: z.strictObject({ agreementId: zId }),
  /** With the decisions by which it was granted, as they were made. For staff. */
  answer: zAgreementView.extend({
    decisions: z.array(zDecision).readonly(),
    /** TC 971 AC 063 on each module, with proof of posting; a module that lacks it says so. For staff. */
    codes: z.array(zAgreementCode).readonly(),
    /** What has posted as paid since the approval. */
    paid: z.array(z.object({ module: z.string(), onDay: zDay, amountCents: zCents })).readonly(),
    /** Whether it is in writing, decided today. For staff. */
    writing: zDecision.optional(),
    moves: z.array(zMove).readonly(),
    today: zDay,
  }),
  reads: (_input, answer) => [answer.taxpayerId],
});

export type AgreementCodeView = z.output<typeof zAgreementCode>;
export type PaidView = z.output<typeof findAgreementContract.answer>['paid'][number];
