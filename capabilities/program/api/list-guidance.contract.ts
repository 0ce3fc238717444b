import { z } from 'zod';
import { rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { rulingOutcomes } from '#kernel/law/temporary.ts';
import { zDay, zId, zInstant } from '#platform/http/schemas.ts';
import { guidanceStandings } from '../rules/guidance-standing.ts';

/** A document of the register, with how it stands on the day that was asked about. */
export const zGuidanceView = z.object({
  documentId: z.string(),
  series: z.string(),
  title: z.string(),
  controlNumber: z.string().optional(),
  standing: z.enum(guidanceStandings),
  issuedDay: zDay.optional(),
  effectiveDay: zDay,
  expiryDay: zDay.optional(),
  /** From when the agency works by it; absent where it ships only. */
  adoptedFromDay: zDay.optional(),
  /** The last day on which it counts here: its expiry, or the day before its next adopted edition. */
  lastDay: zDay.optional(),
  supersedes: z.string().optional(),
  issuedBy: z.string().optional(),
  audience: z.string().optional(),
  note: z.string().optional(),
});

export type GuidanceView = z.output<typeof zGuidanceView>;

/** A decision about temporary guidance, who made it and why. */
export const zRulingView = z.object({
  rulingId: zId,
  about: z.string(),
  outcome: z.enum(rulingOutcomes),
  fromDay: zDay,
  lastDay: zDay.optional(),
  because: z.string(),
  decidedByName: z.string(),
  decidedAt: zInstant,
});

export type RulingView = z.output<typeof zRulingView>;

/** A change that was made for a time, as it stands on the day that was asked about. */
const zTemporaryChangeView = z.object({
  changeId: z.string(),
  origin: z.string(),
  documentId: z.string(),
  firstDay: zDay,
  /** As it was foreseen at first; `lastDayNow` is what counts. */
  lastDay: zDay,
  lastDayNow: zDay,
  standing: z.enum(['to-come', 'in-force', 'permanent', 'unconfirmed', 'discontinued']),
  law: z.string(),
});

export type TemporaryChangeView = z.output<typeof zTemporaryChangeView>;

const zGuidanceWarning = z.object({
  about: z.string(),
  kind: z.enum(['ends-soon', 'past-end']),
  lastDay: zDay,
  sinceDay: zDay,
});

export const listGuidanceContract = query({
  operation: 'program.list-guidance',
  path: '/program/guidance',
  summary: 'The guidance register, the latest first, as it stands on a day: today, unless one is named',
  by: rolesOfKind('staff'),
  whileHeld: true,
  input: z.strictObject({ on: zDay.optional() }),
  answer: z.object({
    today: zDay,
    on: zDay,
    lawId: z.string(),
    documents: z.array(zGuidanceView),
    changes: z.array(zTemporaryChangeView),
    /** What its owner has to decide about on that day. */
    warnings: z.array(zGuidanceWarning),
    rulings: z.array(zRulingView),
    /** Whether the reader may record such a decision. */
    mayDecide: z.boolean(),
    /** Whether the reader may read what the public says about the pilots. */
    seesComments: z.boolean(),
  }),
  reads: () => [],
});
