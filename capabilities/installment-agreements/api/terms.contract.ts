import { z } from 'zod';
import { zCents, zDay, zText, zUnknown } from '#platform/http/schemas.ts';
import { agreementTypeIds } from '../parameters/agreement-type.ts';
import { conversationChannels } from '../parameters/conversation-channels.ts';
import { paymentMethods } from '../parameters/payment-methods.ts';
import { levySourceKinds } from '../rules/terms/chosen-terms.ts';
import { factSchemas } from './facts.contract.ts';
import { dueDayOfMonthMost as dueDayMax } from './given-facts.contract.ts';

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

export const zConversationChannel = oneOf(conversationChannels);

/** An amount that is paid: more than nothing. */
const zPayment = zCents.refine((amount) => amount > 0, { error: 'an amount of more than $0.00' });
const zFlag = z.boolean({ error: 'true or false' });
const zMonth = z.int({ error: 'a month of the plan, from 1 on' }).min(1).max(600);
const zBecause = zText.max(300);
/** A part of an address that may still be missing: what is incomplete is told when the terms are sent. */
const zPart = z.string({ error: 'a text' }).trim().max(120, { error: 'a text of at most 120 characters' });
const zDueDay = z
  .int({ error: `a day of the month from 1 to ${dueDayMax}` })
  .min(1, { error: `a day of the month from 1 to ${dueDayMax}` })
  .max(dueDayMax, { error: `a day of the month from 1 to ${dueDayMax}` });

const zOffer = oneOf(['not-offered', 'accepted', 'declined']);

const zLevySource = z.strictObject({
  kind: oneOf(levySourceKinds),
  name: zPart,
  street: zPart,
  city: zPart,
  state: zPart,
  zip: zPart,
});

/**
 * What is settled with the taxpayer. There is no place in it for the fee or for the low-income waiver: they
 * follow from the facts, and nobody switches them (IRM 5.14.1.2(9)).
 */
export const zChosenTerms = z.strictObject({
  type: oneOf(agreementTypeIds),
  paymentCents: zPayment,
  paymentAgreedDay: z.union([z.literal('not-agreed'), zDay]),
  paymentChanges: z
    .array(z.strictObject({ fromMonth: zMonth, amountCents: zPayment, because: zBecause }))
    .max(24, { error: 'at most 24 planned changes' })
    .default([]),
  lumpSums: z
    .array(z.strictObject({ inMonth: zMonth, amountCents: zPayment, because: zBecause }))
    .max(24, { error: 'at most 24 large payments' })
    .default([]),
  dueDay: z.strictObject({
    dayOfMonth: zDueDay,
    chosenBy: oneOf(['taxpayer', 'representative', 'officer']),
    chosenDay: zDay,
    channel: zConversationChannel,
    confirmedDay: z.union([z.literal('not-confirmed'), zDay]),
  }),
  firstPaymentDay: zDay,
  method: z.strictObject({
    method: oneOf(paymentMethods),
    description: zText.max(120).optional(),
    hasCheckingAccount: zUnknown(zFlag),
    directDebitOffer: zOffer,
    payrollDeductionOffer: zOffer,
    electronicEncouraged: zFlag,
  }),
  conditions: factSchemas(zCents, dueDayMax).origin.shape.conditions,
  reviewDay: z.union([z.literal('none'), zDay]),
  levySources: zUnknown(
    z.union([z.literal('none-known'), z.array(zLevySource).max(20, { error: 'at most 20 sources' })]),
  ),
});
