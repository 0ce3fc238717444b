import { z } from 'zod';
import { zDay, zId, zInstant, zText, zUnknown } from '#platform/http/schemas.ts';
import { appealChannels } from '../parameters/appeal-channels.ts';
import { appealedActs, matterKinds } from '../parameters/appeal-kinds.ts';

/** What every command on one appeal carries. */
export const zAppealCommand = z.strictObject({ commandId: zId, taxpayerId: zId, appealId: zId });

/** Every command on an appeal locks its taxpayer and no other. */
export const locksItsTaxpayer = (input: { readonly taxpayerId: string }): readonly string[] => [
  input.taxpayerId,
];

const minutesMost = 6000;

/** Time spent on an act, in minutes. */
export const zMinutes = z
  .int({ error: 'whole minutes' })
  .min(0, { error: 'at least 0 minutes' })
  .max(minutesMost, { error: `at most ${minutesMost} minutes` });

const mattersMost = 12;
const actsMost = 6;

/** What was done, and on which day; the day is `unknown` where nobody has found it. */
const zAct = z.strictObject({
  act: z.enum(appealedActs, { error: `one of ${appealedActs.join(', ')}` }),
  actDay: zUnknown(zDay),
});

/** How many tax periods a matter names at most: a limit of the form, not of the law. */
export const periodsMost = 60;

/** How long the words for a matter are at most: a limit of the form, not of the law. */
export const describedMost = 200;

export const zTaxPeriod = z.strictObject({
  mft: z.string().regex(/^\d{2}$/, { error: 'the tax by its two digits' }),
  period: z
    .string()
    .regex(/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/, { error: 'the period as year and month, 202112' }),
});

/** One thing appealed: what it is in words, the record that it is about, and what was done to it. */
export const zMatters = z
  .array(
    z.strictObject({
      described: zText.max(describedMost, { error: `at most ${describedMost} characters` }),
      recordKind: z.enum(matterKinds, { error: `one of ${matterKinds.join(', ')}` }).default('none'),
      recordId: zId.optional(),
      acts: z.array(zAct).max(actsMost, { error: `at most ${actsMost} acts` }),
      /** The tax and period of each return that it concerns, where they are known. */
      periods: z
        .array(zTaxPeriod)
        .max(periodsMost, { error: `at most ${periodsMost} periods` })
        .optional(),
    }),
  )
  .min(1, { error: 'at least one matter' })
  .max(mattersMost, { error: `at most ${mattersMost} matters` });

/** How and when an appeal came in. */
export const appealReceivedShape = {
  receivedAt: zInstant,
  channel: z.enum(appealChannels, { error: `one of ${appealChannels.join(', ')}` }),
  postmarkDay: zUnknown(zDay).default('unknown'),
  matters: zMatters,
};

export type MattersInput = z.output<typeof zMatters>;
