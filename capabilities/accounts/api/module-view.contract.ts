import { z } from 'zod';
import { zCents, zDay, zId, zInstant, zMove, zUnknown } from '#platform/http/schemas.ts';
import { kindsOfTax } from '../parameters/kinds-of-tax.ts';

/** A posted line of a module. */
export const zTransactionView = z.object({
  code: z.string(),
  actionCode: z.string().optional(),
  onDay: zDay,
  amountCents: zCents,
  cycle: z.string().optional(),
});

/** A module as everyone who may see the taxpayer sees it. */
export const zModuleView = z.object({
  moduleId: zId,
  mft: z.string(),
  period: z.string(),
  kindOfTax: z.enum(kindsOfTax),
  status: zUnknown(z.string()),
  taxCents: zUnknown(zCents),
  assessedPenaltyCents: zUnknown(zCents),
  assessedInterestCents: zUnknown(zCents),
  /** What is assessed and unpaid; accruals are not in it (IRM 5.14.1.2(4)). */
  unpaidBalanceOfAssessmentsCents: zUnknown(zCents),
  assessedDay: z.union([zUnknown(zDay), z.literal('pre-assessed')]),
  csedDay: zUnknown(zDay),
  transactions: z.array(zTransactionView),
});

export type ModuleView = z.output<typeof zModuleView>;

/** A code on its way to the master file. */
export const zInputView = z.object({
  inputId: zId,
  moduleId: zId,
  state: z.enum(['sent', 'posted', 'rejected']),
  code: z.string(),
  actionCode: z.string(),
  transactionDay: zDay,
  requestedAt: zInstant,
  postedAt: zInstant.optional(),
  cycle: z.string().optional(),
  /** Why the master file did not take it. */
  rejectedBecause: z.string().optional(),
  /** What the person may do with it; nothing once it has posted or was rejected. */
  moves: z.array(zMove).readonly(),
});

export type InputView = z.output<typeof zInputView>;
