import { z } from 'zod';
import {
  zCents,
  zDay,
  zDeadline,
  zDecision,
  zId,
  zInstant,
  zMove,
  zUnknown,
} from '#platform/http/schemas.ts';
import { acknowledgementLetters } from '../parameters/acknowledgement-letters.ts';
import { appealedActs, appealKinds, matterKinds } from '../parameters/appeal-kinds.ts';
import { appealOutcomes, conferenceForms, settlementResults } from '../parameters/appeal-outcomes.ts';
import { statuteKinds } from '../parameters/statute-kinds.ts';
import { timelinessNames } from '../process/appeal-record.ts';
import { appealStates } from '../process/appeal.ts';
import { appealExceptionNames } from '../rules/appeal-exceptions.ts';

const zSomebody = z.object({ personId: zId, name: z.string() });
const zKind = z.enum([...appealKinds, 'none']);

const zMatterView = z.object({
  matterId: zId,
  described: z.string(),
  periods: z
    .array(z.object({ mft: z.string(), period: z.string() }))
    .readonly()
    .optional(),
  recordKind: z.enum(matterKinds),
  recordId: zId.optional(),
  acts: z.array(z.object({ act: z.enum(appealedActs), actDay: zUnknown(zDay) })).readonly(),
  /** The act that is appealed, as the days say. */
  act: z.enum(appealedActs),
  actDay: zUnknown(zDay),
  agreed: z.boolean().optional(),
  outcome: z.enum(appealOutcomes).optional(),
  /** By which papers it closes. For staff. */
  path: z.enum(['agreement', 'sustain', 'unknown']).optional(),
});

/** One appeal in a list. */
export const zAppealRow = z.object({
  appealId: zId,
  taxpayerId: zId,
  /** Absent where the person does not see who it is. */
  taxpayerName: z.string().optional(),
  kind: zKind,
  state: z.enum(appealStates),
  timeliness: z.enum(timelinessNames),
  receivedDay: zDay,
  legacyNumber: z.string().optional(),
  employee: zSomebody.optional(),
  /** The next day by which something has to be done. */
  nextDeadline: zDeadline.optional(),
  inMediation: z.boolean(),
  exceptions: z.array(z.enum(appealExceptionNames)).readonly(),
});

/** What of the work on an appeal only those see who may read its case action record. */
const zWorkView = z.object({
  /** Whether the appeal may close, and what stands in the way: shown from the first day on. */
  closing: zDecision,
  mediations: z
    .array(
      z.object({
        supportRequestId: zId,
        inDay: zDay,
        outDay: zDay.optional(),
        days: z.int().optional(),
        result: z.string().optional(),
      }),
    )
    .readonly(),
  /** False once a mediation has settled nothing: the same issues are not offered again. */
  mediationOffered: z.boolean(),
  exceptions: z.array(z.enum(appealExceptionNames)).readonly(),
  /** Minutes by code. */
  time: z.array(z.object({ code: z.string(), minutes: z.int() })).readonly(),
});

/** An appeal as everyone who may see it sees it; the work on it is left out for the taxpayer side. */
export const zAppealView = z.object({
  appealId: zId,
  taxpayerId: zId,
  taxpayerName: z.string(),
  state: z.enum(appealStates),
  version: z.int(),
  kind: zKind,
  timeliness: z.enum(timelinessNames),
  channel: z.string(),
  receivedAt: zInstant,
  receivedDay: zDay,
  postmarkDay: zUnknown(zDay),
  lastDay: zDay.optional(),
  legacyNumber: z.string().optional(),
  matters: z.array(zMatterView).readonly(),
  office: z.object({ officeId: zId, name: z.string() }).optional(),
  manager: zSomebody.optional(),
  employee: zSomebody.optional(),
  transferredDay: zDay.optional(),
  acknowledgement: z
    .object({ letter: z.string(), mailedDay: zDay, publicationEnclosed: z.boolean() })
    .optional(),
  conferences: z
    .array(
      z.object({
        conferenceId: zId,
        form: z.enum(conferenceForms),
        startsAt: zInstant,
        standing: z.enum(['scheduled', 'held', 'canceled']),
      }),
    )
    .readonly(),
  /** Amended offers as they were signed, at a session or a conference. */
  amendedOffers: z
    .array(
      z.object({
        offerId: zId,
        form: z.string(),
        amountCents: zCents,
        signedBy: z.string(),
        signedAt: zInstant,
        madeIn: z.string(),
      }),
    )
    .readonly(),
  settlement: z.enum(settlementResults).optional(),
  settledDay: zDay.optional(),
  submittedDay: zDay.optional(),
  outcome: z.enum(appealOutcomes).optional(),
  closedDay: zDay.optional(),
  decisionMailedDay: zDay.optional(),
  /**
   * Since when another team represents Appeals, and whether the case has gone back. It is the same appeal.
   */
  newTeam: z
    .object({ sinceDay: zDay, backApprovedDay: zDay.optional(), backDay: zDay.optional() })
    .optional(),
  /** What is known of Counsel’s opinion on a compromise. */
  counselReview: z.object({ unpaidCents: zUnknown(zCents), opinionDay: zDay.optional() }).optional(),
  /** Until when a court can be asked afterwards, once the decision of Appeals was mailed. */
  petition: z
    .object({
      review: z.enum(['tax-court', 'refund-claim', 'no-petition', 'read-the-notice']),
      lastDay: zDay.optional(),
      steps: z.unknown(),
    })
    .optional(),
  /** The periods that go on running. For staff. */
  statutes: z
    .array(z.object({ statute: z.enum(statuteKinds), day: zDay, daysLeft: z.int(), warns: z.boolean() }))
    .readonly(),
  /** Appeals that are worked together with this one. */
  related: z
    .array(z.object({ appealId: zId, kind: zKind, state: z.enum(appealStates), receivedDay: zDay }))
    .readonly(),
  /** What receipt decided, newest first. */
  receiptDecisions: z.array(zDecision).readonly(),
  deadlines: z.array(zDeadline).readonly(),
  work: zWorkView.optional(),
  /** What the forms of the moves choose from. */
  choices: z.object({
    offices: z.array(z.object({ officeId: zId, name: z.string() })).readonly(),
    employees: z.array(zSomebody).readonly(),
    letters: z.array(z.enum(acknowledgementLetters)).readonly(),
    publicationNeeded: z.boolean(),
  }),
  moves: z.array(zMove).readonly(),
});

export type AppealView = z.output<typeof zAppealView>;
export type AppealRow = z.output<typeof zAppealRow>;
