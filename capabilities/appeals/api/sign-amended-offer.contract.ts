import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zCents, zInstant, zText } from '#platform/http/schemas.ts';
import { offerMediaTypes, offerOccasions } from '../parameters/amended-offers.ts';
import { appealTable } from '../process/appeal.ts';
import { locksItsTaxpayer, zAppealCommand } from './appeal-command.contract.ts';
import { zAppealView } from './appeal-view.contract.ts';

const charactersMost = 4_000_000;

export const signAmendedOfferContract = command({
  operation: 'appeals.sign-amended-offer',
  path: '/appeals/:appealId/sign-amended-offer',
  summary: 'Keep the amended offer that was signed at the table, with its amount, its day and its time',
  by: rolesFor(appealTable, 'sign-amended-offer'),
  locks: locksItsTaxpayer,
  input: zAppealCommand.extend({
    /** The amount on which the parties agreed, entered before the signature. */
    amountCents: zCents.refine((amount) => amount > 0, { error: 'an amount above zero' }),
    signedBy: zText.max(120, { error: 'at most 120 characters' }),
    signedAt: zInstant,
    madeIn: z.enum(offerOccasions, { error: `one of ${offerOccasions.join(', ')}` }),
    /** The signed form. */
    document: z.strictObject({
      mediaType: z.enum(offerMediaTypes, { error: `one of ${offerMediaTypes.join(', ')}` }),
      base64: z
        .base64({ error: 'the form in base64' })
        .min(1, { error: 'a form that is not empty' })
        .max(charactersMost, { error: `at most ${charactersMost} characters` }),
    }),
  }),
  answer: zAppealView,
  refusals: [
    'signed-at-must-not-be-in-the-future',
    'appeal-must-be-of-an-offer',
    'document-must-be-what-it-is-called',
  ],
});
