import { z } from 'zod';
import { zCents, zDay, zId } from '#platform/http/schemas.ts';
import { zAppealed, zTerms } from './request-view.contract.ts';

/** An agreement as everyone who may see it sees it. */
export const zAgreementView = z.object({
  agreementId: zId,
  taxpayerId: zId,
  state: z.enum(['approved', 'in-effect', 'void']),
  version: z.int(),
  requestId: zId,
  /** The day of its approval. */
  fromDay: zDay,
  /** What made it written, and since when it is in effect; absent until it is. */
  written: z.object({ kind: z.enum(['letter', 'form']), id: zId, onDay: zDay }).optional(),
  locator: z.object({ number: z.string(), onForm: z.array(z.string()).readonly() }),
  /** No levy may be made for the modules while this is true (26 U.S.C. § 6331(k)(2)(C)). */
  levyBarred: z.boolean(),
  moduleIds: z.array(zId),
  terms: zTerms,
  /** What is due on the first day: the month's payment, or the fee where that is greater. */
  firstPaymentCents: zCents,
  appealed: zAppealed,
});

export type AgreementView = z.output<typeof zAgreementView>;
