import { documentMediaTypes } from '#capabilities/casework/index.ts';
import { z } from 'zod';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { proposalChannels } from '../parameters/request-channels.ts';
import { zModuleIds } from './request-command.contract.ts';

/** What fits into one call beside the rest of it. */
const documentCharactersMost = 1_000_000;
const othersMost = 10;

/** A balance that a request leaves out, and why. */
export const zLeftOut = z
  .array(z.strictObject({ moduleId: zId, because: zText.max(300, { error: 'at most 300 characters' }) }))
  .refine((left) => new Set(left.map(({ moduleId }) => moduleId)).size === left.length, {
    error: 'each module once',
  });

/** Other taxpayers whose modules a request may cover. */
export const zWithTaxpayerIds = z
  .array(zId)
  .max(othersMost, { error: `at most ${othersMost} taxpayers` })
  .refine((ids) => new Set(ids).size === ids.length, { error: 'each taxpayer once' });

const zChannel = z.enum(proposalChannels, { error: `one of ${proposalChannels.join(', ')}` });
/** How it came, where no channel that has a name fits. */
const zChannelText = zText.max(120, { error: 'at most 120 characters' }).optional();

/** How and when something came in (IRM 5.14.1.3(1)). */
export const receivedShape = {
  receivedAt: zInstant,
  channel: zChannel,
  channelText: zChannelText,
  /** When somebody here knew of it; now, where nothing else is said. */
  identifiedAt: zInstant.optional(),
  moduleIds: zModuleIds,
  leftOut: zLeftOut.default([]),
  withTaxpayerIds: zWithTaxpayerIds.default([]),
};

/** The thing itself, which is kept with the case: brought with the call, or here already. */
export const documentShape = {
  document: z
    .strictObject({
      mediaType: z.enum(documentMediaTypes, { error: `one of ${documentMediaTypes.join(', ')}` }),
      base64: z
        .base64({ error: 'the document in base64' })
        .max(documentCharactersMost, { error: `at most ${documentCharactersMost} characters` }),
    })
    .optional(),
  inboundItemId: zId.optional(),
};

/** How what was missing came, and the thing itself; what is found out here comes by no channel. */
export const suppliedShape = { channel: zChannel.optional(), channelText: zChannelText, ...documentShape };

type Received = {
  readonly channel?: string | undefined;
  readonly channelText?: string | undefined;
  readonly document?: object | undefined;
  readonly inboundItemId?: string | undefined;
};

/** Another channel is told in words, and an e-mail is kept (IRM 5.14.1.3(1)). */
export function tellWhatChannelLacks(received: Received, context: z.RefinementCtx): void {
  const { channel, channelText, document, inboundItemId } = received;
  if (channel === undefined && document !== undefined)
    context.addIssue({ code: 'custom', path: ['channel'], message: 'how the document came' });
  if (channel === 'other' && channelText === undefined)
    context.addIssue({ code: 'custom', path: ['channelText'], message: 'how it came, in a few words' });
  if (channel === 'e-mail' && document === undefined && inboundItemId === undefined)
    context.addIssue({
      code: 'custom',
      path: ['document'],
      message: 'the e-mail itself, which is kept with the case',
    });
}
