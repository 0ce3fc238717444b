import { z } from 'zod';
import { type Day, type Instant, parseDay } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';

/** An id: random, so that no number tells of what is not seen; kept in lower case, as the database has it. */
export const zId = z.guid({ error: 'an id, as 8-4-4-4-12 hexadecimal digits' }).toLowerCase();

/** A day, `2023-04-03`. */
export const zDay = z
  .string({ error: 'a day, as YYYY-MM-DD' })
  .refine((text) => parseDay(text) !== undefined, { error: 'a day that exists, as YYYY-MM-DD' })
  .transform((text) => text as Day)
  .meta({ format: 'date', example: '2023-04-03' });

/** An instant, `2023-04-03T13:12:00.000Z`; any ISO form with an offset is taken and kept in UTC. */
export const zInstant = z.iso
  .datetime({ offset: true, error: 'an instant, as 2023-04-03T13:12:00Z' })
  .transform((text) => new Date(text).toISOString() as Instant)
  .meta({ format: 'date-time', example: '2023-04-03T13:12:00.000Z' });

/** An amount in whole cents; at most ten billion dollars. */
export const zCents = z
  .int({ error: 'an amount in whole cents' })
  .min(-1_000_000_000_000, { error: 'an amount of at least -$10,000,000,000.00' })
  .max(1_000_000_000_000, { error: 'an amount of at most $10,000,000,000.00' })
  .transform((count) => count as Cents)
  .meta({ example: 35592 });

/** A fact that may not be known yet. */
export function zUnknown<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal('unknown'), schema]);
}

/** A short text of a person, trimmed. */
export const zText = z
  // Of what is no text alone: a text that is too long is told so.
  .string({ error: ({ code }) => (code === 'invalid_type' ? 'a text' : undefined) })
  .trim()
  .min(1, { error: 'a text that is not empty' })
  .max(2000, { error: 'a text of at most 2,000 characters' });

/** A comparison with the law, as the API hands it out: data and its words. */
const findingShape = z.object({
  test: z.string(),
  holds: z.union([z.boolean(), z.literal('unknown')]),
  applies: z.literal(false).optional(),
  about: z.string().optional(),
  compared: z
    .object({
      fact: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
      unit: z.enum(['cents', 'day', 'days', 'months', 'years', 'count', 'yes-no', 'percent', 'code', 'text']),
      how: z.enum([
        'at-most',
        'at-least',
        'less-than',
        'more-than',
        'on-or-before',
        'on-or-after',
        'equals',
        'one-of',
        'none-of',
        'is-known',
      ]),
      limit: z
        .object({
          value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
          parameter: z.string().optional(),
          from: zDay.optional(),
          source: z
            .object({
              cite: z.string(),
              confidence: z.enum(['read', 'derived', 'recalled']),
              note: z.string().optional(),
            })
            .optional(),
        })
        .optional(),
    })
    .optional(),
  law: z.object({
    cite: z.string(),
    confidence: z.enum(['read', 'derived', 'recalled']).optional(),
    note: z.string().optional(),
  }),
  cure: z
    .object({
      act: z.string(),
      fact: z.string().optional(),
      to: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).optional(),
      unit: z
        .enum(['cents', 'day', 'days', 'months', 'years', 'count', 'yes-no', 'percent', 'code', 'text'])
        .optional(),
      names: z.array(z.string()).readonly().optional(),
    })
    .optional(),
});

/** A finding with the kernel's own type, which its shape is held to. */
export const zFinding = findingShape as unknown as z.ZodType<Finding, Finding>;

/** A decision with its proof, as the API hands it out. */
export const zDecision = z.object({
  rule: z.string(),
  revision: z.int(),
  outcome: z.string(),
  findings: z.array(zFinding).readonly(),
  law: z.object({ id: z.string(), edition: z.string() }),
  on: zDay,
});

/** Why a step is not possible: what must hold, by which paragraph, and every finding that does not hold. */
export const zRefusal = z.object({
  code: z.string(),
  event: z.string(),
  from: z.string(),
  findings: z.array(zFinding).readonly(),
  law: z.object({ cite: z.string() }).optional(),
  possibleFrom: z.array(z.string()).readonly().optional(),
  possibleBy: z.array(z.string()).readonly().optional(),
});

/** A file as an answer. Its name is for the reader's disk, so it tells nothing of a person. */
export const zFile = z.object({
  taxpayerId: zId,
  mediaType: z.string(),
  fileName: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'a plain file name' }),
  /** Shown in a page, or only handed out: what comes from outside is never shown as if it were ours. */
  shown: z.boolean(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'bytes' }),
});

export type FileAnswer = z.output<typeof zFile>;

/** What may be done next: buttons are drawn from it. */
export const zMove = z.object({ event: z.string(), allowed: z.boolean(), refusal: zRefusal.optional() });

/** A deadline that explains itself. */
export const zDeadline = z.object({
  deadlineId: zId,
  kind: z.string(),
  dueDay: zDay,
  dueAt: zInstant.optional(),
  steps: z.unknown(),
  closedBecause: z.enum(['met', 'moved', 'void']).optional(),
});
