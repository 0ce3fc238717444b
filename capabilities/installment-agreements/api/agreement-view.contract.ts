import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { zTerms } from './request-view.contract.ts';

/** An agreement as everyone who may see it sees it. */
export const zAgreementView = z.object({
  agreementId: zId,
  taxpayerId: zId,
  state: z.enum(['in-effect']),
  version: z.int(),
  requestId: zId,
  fromDay: zDay,
  /** No levy may be made for the modules while this is true (26 U.S.C. § 6331(k)(2)(C)). */
  levyBarred: z.boolean(),
  moduleIds: z.array(zId),
  terms: zTerms,
});

export type AgreementView = z.output<typeof zAgreementView>;
