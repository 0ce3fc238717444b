import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId, zInstant } from '#platform/http/schemas.ts';
import { caseRoles, rolesOfKind } from '../rules/role-kind.ts';
import { zPersonView } from './person-view.contract.ts';

const zCount = z.int().min(0);

/** What a decision came to, for the list; its findings stand with the record. */
export const zDecisionOutcome = z.object({
  rule: z.string(),
  revision: z.int(),
  outcome: z.string(),
  on: zDay,
  edition: z.string(),
  findings: z.object({ met: zCount, failed: zCount, unknown: zCount }),
});

export const zHistoryEntryView = z.object({
  /** Names the entry on a page; tells nothing of entries that are not seen. */
  entryId: z.string(),
  /** The key of its words: `history.task.open-task`, or `taxpayer-history.…` in the taxpayer's telling. */
  wordKey: z.string(),
  recordKind: z.string(),
  recordId: zId,
  event: z.string(),
  actor: zPersonView,
  onDay: zDay,
  occurredAt: zInstant,
  recordedAt: zInstant,
  /** What it names: the modules that a request covers, `30 202112`, who took part in a contact; for staff. */
  about: z.array(z.string()).optional(),
  /** What somebody wrote with it: a note, what was said, a reason; for staff. */
  text: z.string().optional(),
  /** Empty in the taxpayer's telling. */
  decisions: z.array(zDecisionOutcome),
});

export type HistoryEntryView = z.output<typeof zHistoryEntryView>;

export const listHistoryContract = query({
  operation: 'casework.list-history',
  path: '/casework/taxpayers/:taxpayerId/history',
  summary: 'What has happened, the latest first; the taxpayer side reads its own telling of the same history',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side'), 'integrator'],
  input: z.strictObject({
    taxpayerId: zId,
    /** Only what happened to this record. */
    recordId: zId.optional(),
    /** Staff may ask for it as the taxpayer sees it; the taxpayer side always gets that. */
    telling: z.enum(['staff', 'taxpayer'], { error: 'staff or taxpayer' }).default('staff'),
    /** Only what was known here at the end of this day. */
    knownOn: zDay.optional(),
  }),
  answer: z.object({ telling: z.enum(['staff', 'taxpayer']), entries: z.array(zHistoryEntryView) }),
  reads: (input) => [input.taxpayerId],
});
