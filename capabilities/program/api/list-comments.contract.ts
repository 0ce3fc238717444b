import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId, zInstant } from '#platform/http/schemas.ts';
import { commentChannels, pilots } from '../parameters/pilots.ts';

export const zComment = z.object({
  commentId: zId,
  pilot: z.enum(pilots),
  receivedDay: zDay,
  channel: z.enum(commentChannels),
  fromWhom: z.string().optional(),
  told: z.string(),
  loggedByName: z.string(),
  loggedAt: zInstant,
});

export const listCommentsContract = query({
  operation: 'program.list-comments',
  path: '/program/comments',
  summary: 'What the public has said about the pilots, the latest first',
  by: ['adr-pmo', 'pam-analyst', 'policy-analyst'],
  whileHeld: true,
  input: z.strictObject({}),
  answer: z.object({
    comments: z.array(zComment).readonly(),
    /** Whether the reader may log one. */
    mayLog: z.boolean(),
  }),
  reads: () => [],
});

export type CommentView = z.output<typeof zComment>;
