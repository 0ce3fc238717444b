import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { bands, riskReasons } from '../parameters/legal-risk.ts';
import { taskKindNames } from '../parameters/task-kinds.ts';
import { caseRoles } from '../rules/role-kind.ts';

const zBand = z.enum(bands, { error: `one of ${bands.join(', ')}` });
const zTaskKind = z.enum(taskKindNames, { error: `one of ${taskKindNames.join(', ')}` });
const zCount = z.int().min(0);

/** Why a row ranks where it ranks: `risk.<reason>` has the words, with what is given here. */
export const zRiskReason = z.object({
  reason: z.enum(riskReasons),
  law: z.object({ cite: z.string() }).optional(),
  /** Days late, or days left. */
  days: zCount.optional(),
  day: zDay.optional(),
  at: zInstant.optional(),
});

/** Whose queue a task lies in: a person's, an office's, or that of everybody in a role of an office. */
export const zHolder = z.object({
  subjectId: zId,
  kind: z.enum(['person', 'office', 'office-role']),
  name: z.string(),
  role: z.string().optional(),
});

export const zQueueRow = z.object({
  taxpayerId: zId,
  taxpayerName: z.string(),
  taskId: zId,
  kind: zTaskKind,
  subjectKind: z.string(),
  subjectId: zId,
  /** 1 is what weighs most by law. Rows come in this order. */
  rank: z.int().min(1),
  band: zBand,
  reasons: z.array(zRiskReason).min(1),
  dueDay: zDay.optional(),
  dueAt: zInstant.optional(),
  openedDay: zDay,
  openedAt: zInstant,
  heldBy: zHolder,
  moves: z.array(zMove),
});

export type QueueRow = z.output<typeof zQueueRow>;

/** Whose queue can be asked for. */
export const whoseQueues = ['mine', 'team', 'office'] as const;

/** More rows than this are not answered at once. */
export const rowsMost = 500;

export const listQueueContract = query({
  operation: 'casework.list-queue',
  path: '/casework/queue',
  summary: 'What waits for me, or for my office, in order of legal risk',
  by: caseRoles,
  input: z.strictObject({
    /** The person's own work, that of everybody in the office, or what lies with the office itself. */
    whose: z.enum(whoseQueues, { error: `one of ${whoseQueues.join(', ')}` }).default('mine'),
    /** Only what lies with this one: a person, an office, a role of an office. */
    holderId: zId.optional(),
    band: zBand.optional(),
    kind: zTaskKind.optional(),
    limit: z.coerce
      .number({ error: 'a count' })
      .int({ error: 'a whole count' })
      .min(1, { error: 'at least 1' })
      .max(rowsMost, { error: `at most ${rowsMost}` })
      .default(100),
    offset: z.coerce
      .number({ error: 'a count' })
      .int({ error: 'a whole count' })
      .min(0, { error: 'at least 0' })
      .default(0),
  }),
  answer: z.object({
    today: zDay,
    now: zInstant,
    rows: z.array(zQueueRow),
    /** Whether rows of this band and kind follow behind these. */
    more: z.boolean(),
    /** Of the whole queue, whatever band or kind was asked for. */
    counts: z.object({
      all: zCount,
      byBand: z.record(z.enum(bands), zCount),
      byKind: z.record(z.enum(taskKindNames), zCount),
    }),
    /** For the sentence on top: how many are late and due today, and what stands first. */
    state: z.object({
      late: zCount,
      today: zCount,
      top: z.object({ taxpayerId: zId, taskId: zId, reason: zRiskReason }).optional(),
      /** What is in time still and will be late first. */
      next: z
        .object({ taxpayerName: z.string(), kind: zTaskKind, dueDay: zDay, dueAt: zInstant.optional() })
        .optional(),
    }),
    /** Everybody in whose queue something lies here, with how much; to a person's own queue, none. */
    holders: z.array(zHolder.extend({ count: zCount })),
  }),
  reads: (_input, answer) => answer.rows.map(({ taxpayerId }) => taxpayerId),
});

export type QueueAnswer = z.output<typeof listQueueContract.answer>;
