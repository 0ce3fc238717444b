import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { commentChannels, pilots } from '../parameters/pilots.ts';
import { zComment } from './list-comments.contract.ts';

export const logCommentContract = command({
  operation: 'program.log-comment',
  path: '/program/comments',
  summary: 'Log what somebody of the public said about a pilot, with the day on which it was received',
  by: ['adr-pmo'],
  ofAgency: true,
  locks: () => [],
  input: z.strictObject({
    commandId: zId,
    pilot: z.enum(pilots, { error: `one of ${pilots.join(', ')}` }),
    receivedDay: zDay,
    channel: z.enum(commentChannels, { error: `one of ${commentChannels.join(', ')}` }),
    fromWhom: zText.max(200).optional(),
    told: zText,
  }),
  answer: zComment,
  refusals: ['comment-must-not-be-of-a-later-day', 'comment-must-not-come-before-pilot'],
});
