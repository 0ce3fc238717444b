import { z } from 'zod';
import { zDay, zId, zMove, zText } from '#platform/http/schemas.ts';
import { formNumbers } from '../parameters/forms-of-method.ts';
import { signers, signingWays } from '../parameters/signing.ts';

export const zFormNumber = z.enum(formNumbers, { error: `one of ${formNumbers.join(', ')}` });

/** What every command on one form carries. */
export const zFormCommand = z.strictObject({ commandId: zId, taxpayerId: zId, formId: zId });

export const zEmployer = z.strictObject({
  name: zText.max(120, { error: 'at most 120 characters' }),
  addressLines: z
    .array(zText.max(120, { error: 'at most 120 characters' }))
    .min(1, { error: 'at least one line' })
    .max(5, { error: 'at most five lines' }),
  agreedDay: zDay,
});

/** A form as employees see it: of the account its last four digits. */
export const zFormView = z.object({
  formId: zId,
  taxpayerId: zId,
  requestId: zId,
  state: z.enum(['open', 'void']),
  version: z.int(),
  formNumber: zFormNumber,
  preparedDay: zDay,
  signatures: z
    .array(
      z.object({
        signer: z.enum(signers),
        onDay: zDay,
        way: z.enum(signingWays),
        personName: z.string().optional(),
      }),
    )
    .readonly(),
  debit: z
    .union([
      z.object({ by: z.literal('numbers'), routingNumber: z.string(), accountLastFour: z.string() }),
      z.object({ by: z.literal('voided-check'), document: z.string() }),
    ])
    .optional(),
  employer: zEmployer.extend({ addressLines: z.array(z.string()).readonly() }).optional(),
  /** Whether it may be printed: it can once the terms are settled. */
  canPrint: z.boolean(),
  moves: z.array(zMove).readonly(),
});

export type FormView = z.output<typeof zFormView>;
