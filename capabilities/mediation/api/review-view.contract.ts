import { z } from 'zod';
import { zDay, zDecision, zId, zUnknown } from '#platform/http/schemas.ts';
import { zSource } from './mediation-request-view.contract.ts';

const zPlace = z.object({ document: z.string(), law: z.object({ cite: z.string() }) });
const zDays = z.array(zDay).readonly();
const zNames = z.array(z.string()).readonly();

export const zToldIssue = z.object({
  issue: z.string(),
  kind: z.string().optional(),
  described: z.string(),
  position: zUnknown(z.string()),
  basis: zUnknown(z.string()),
});

export const zDenialReason = z.object({
  ground: z.string(),
  issue: z.string(),
  told: z.string(),
  beside: z.string().optional(),
});

const zConcurrence = z.object({
  onDay: zDay,
  role: z.string(),
  position: z.string(),
  evidence: z.enum(['own-entry', 'document', 'none']),
  name: z.string().optional(),
  documentId: zId.optional(),
});

const zDenial = z.object({
  mailedDay: zDay,
  discussedDay: zDay.optional(),
  analystView: z.enum(['concurs', 'does-not-concur']).optional(),
  letter: z.string(),
  draft: z.int(),
  reasons: z.array(zDenialReason).readonly(),
  areaDirector: zConcurrence.optional(),
  /** Every version of the draft, in print, under the name of whoever wrote it. */
  versions: z
    .array(
      z.object({
        draft: z.int(),
        onDay: zDay,
        documentId: zId,
        by: z.object({ name: z.string().optional(), role: z.string() }),
      }),
    )
    .readonly(),
  help: z.object({ askedDay: zDay, told: z.string().optional() }).optional(),
  recommends: z.string().optional(),
  sent: z
    .object({
      onDay: zDay,
      byRole: z.string(),
      documents: zNames,
      position: z.string().optional(),
      because: z.string().optional(),
    })
    .optional(),
  executive: zConcurrence.optional(),
  sharedWith: zNames,
  signedDay: zDay.optional(),
  letterMailedDay: zDay.optional(),
});

/** What is known of eligibility, what follows, and which grounds that proposes. It bars nothing. */
const zEligibility = z.object({
  notes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])),
  decision: zDecision,
  grounds: z.array(z.object({ ground: z.string(), source: zSource })).readonly(),
  /** Issues that later guidance had excluded when the request was received. */
  excludedThen: z.array(z.object({ entry: z.string(), label: z.string(), detail: z.string() })).readonly(),
});

/** What Appeals keeps to itself; absent for the taxpayer, the mediator and the mediator's manager. */
export const zReview = z.object({
  issues: z.array(zToldIssue).readonly(),
  notReady: zNames,
  details: z.object({ contactDay: zDay, dueDay: zDay, lacking: zNames }).optional(),
  detailsWanting: z.boolean(),
  /** When the analyst first asked manager and technical employee for a time. */
  contact: z.object({ onDay: zDay, told: z.string() }).optional(),
  /** What speaks for and against mediation, as far as it is known. */
  eligibility: zEligibility,
  /** Under which document each rule stands for this case; the one it takes the place of is named too. */
  authorities: z
    .array(z.object({ ...zPlace.shape, topic: z.string(), inPlaceOf: zPlace.optional() }))
    .readonly(),
  /** The kinds of issue and the grounds of a denial to choose from, as the lists stand today. */
  choices: z.object({
    issueKinds: z.object({ kinds: zNames, source: zSource }),
    grounds: z
      .array(
        z.object({
          ground: z.string(),
          label: z.string().optional(),
          labelSpanish: z.string().optional(),
        }),
      )
      .readonly(),
    /** The executives, while the concurrence of one is waited for. */
    executives: z.array(z.object({ personId: zId, name: z.string() })).readonly(),
  }),
  discussion: z
    .object({
      onDay: zDay,
      attended: zNames,
      absent: z.array(z.object({ role: z.string(), because: z.string() })).readonly(),
      analystView: z.string(),
      recommends: z.string(),
    })
    .optional(),
  acceptance: z.object({ byRole: z.string(), name: z.string().optional(), onDay: zDay }).optional(),
  acceptanceRefused: z.string().optional(),
  interimAnswers: z.array(z.object({ onDay: zDay, told: z.string() })).readonly(),
  denial: zDenial.optional(),
  supersededDenials: z.int(),
  provisionalMediator: z.string().optional(),
  offers: z
    .array(z.object({ personId: zId, name: z.string().optional(), answer: z.string(), freeDays: zDays }))
    .readonly(),
  withdrawalConcurrence: zConcurrence.optional(),
  /** Whether the letter could be signed as it stands, with every test. */
  decision: zDecision.optional(),
});
