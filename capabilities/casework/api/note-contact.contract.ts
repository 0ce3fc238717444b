import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import {
  contactChannels,
  contactDirections,
  contactOutcomes,
  contactParties,
  participantParts,
} from '../parameters/contact-kinds.ts';
import { caseRoles } from '../rules/role-kind.ts';
import { zContactView } from './contact-view.contract.ts';

const oneOf = (names: readonly string[]) => ({ error: `one of ${names.join(', ')}` });

export const noteContactContract = command({
  operation: 'casework.note-contact',
  path: '/casework/taxpayers/:taxpayerId/note-contact',
  summary: 'Note who was told what, when and how, or that nobody was reached',
  by: caseRoles,
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    occurredAt: zInstant,
    direction: z.enum(contactDirections, oneOf(contactDirections)),
    channel: z.enum(contactChannels, oneOf(contactChannels)),
    party: z.enum(contactParties, oneOf(contactParties)),
    partyName: zText.max(120).optional(),
    outcome: z.enum(contactOutcomes, oneOf(contactOutcomes)),
    told: zText,
    /** Who else took part, each once: a manager, a representative. */
    participants: z
      .array(
        z.strictObject({
          part: z.enum(participantParts, oneOf(participantParts)),
          name: zText.max(120, { error: 'at most 120 characters' }).optional(),
        }),
      )
      .max(participantParts.length, { error: 'each part once' })
      .refine((all) => new Set(all.map(({ part }) => part)).size === all.length, {
        error: 'each part once',
      })
      .default([]),
    /** What it was about, where it was about one thing: a request, a letter. */
    about: z.strictObject({ subjectKind: zText.max(60), subjectId: zId }).optional(),
  }),
  answer: zContactView,
  refusals: ['occurred-at-must-not-be-in-the-future'],
});
