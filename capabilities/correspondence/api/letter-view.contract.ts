import { z } from 'zod';
import { zDay, zDecision, zFinding, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { deliveryProofs, returnReasons } from '../parameters/delivery-kinds.ts';
import { letterKinds } from '../parameters/letter-kinds.ts';
import { letterStates } from '../process/letter.ts';
import { outboundChannels } from '../rules/channel.ts';

/** How, when and by whom a letter left, arrived or came back. */
export const zDeliveryEvidence = z.object({
  what: z.enum(['sent', 'delivered', 'returned']),
  onDay: zDay,
  at: zInstant,
  by: z.object({ personId: zId, name: z.string() }),
  channel: z.enum(outboundChannels).optional(),
  proof: z.enum(deliveryProofs).optional(),
  because: z.enum(returnReasons).optional(),
  reference: z.string().optional(),
});

/** A letter in a list. */
export const zLetterRow = z.object({
  letterId: zId,
  taxpayerId: zId,
  kind: z.enum(letterKinds),
  /** `2849`; absent where the letter has no number, or none is set for it yet. */
  letterNumber: z.string().optional(),
  title: z.string(),
  language: z.enum(['en', 'es']),
  letterDay: zDay,
  state: z.enum(letterStates),
  /** The record that it is about: an agreement, a request. */
  subjectKind: z.string(),
  subjectId: zId,
  writer: z.string(),
  /** Absent where the letter could not be printed: then there is no PDF either. */
  pages: z.int().min(1).optional(),
  evidence: z.array(zDeliveryEvidence),
});

/** Whether a letter may go by a channel, and what stands against it. */
export const zChannelChoice = z.object({
  channel: z.enum(outboundChannels),
  allowed: z.boolean(),
  findings: z.array(zFinding).readonly(),
});

/** One letter. What lies in the collection compartment is left out for the taxpayer. */
export const zLetterView = zLetterRow.extend({
  /** What was decided about the draft, the last time: its content, its words, whether it may leave. */
  decisions: z.array(zDecision),
  /** While it waits to be sent: every channel, each with what bars it. */
  channels: z.array(zChannelChoice),
  moves: z.array(zMove),
});

export type LetterRow = z.output<typeof zLetterRow>;
export type LetterView = z.output<typeof zLetterView>;
