import { z } from 'zod';
import { zDay, zDeadline, zFinding, zId, zInstant, zMove, zUnknown } from '#platform/http/schemas.ts';
import { zReview } from './review-view.contract.ts';
import { closingReasons } from '../parameters/closing-reasons.ts';
import { faxResults } from '../parameters/sending-ways.ts';
import { besideParts, participantParts } from '../parameters/participant-parts.ts';
import { mediatedWorks } from '../parameters/works.ts';
import { phases } from '../process/chart-steps.ts';
import { supportRequestStates } from '../process/support-request-states.ts';
import { zCoMediationView } from './co-mediation-view.contract.ts';

const reasonNames = closingReasons.map(({ reason }) => reason);
const zCite = z.object({ cite: z.string() });
const zDays = z.array(zDay).readonly();
const zNames = z.array(z.string()).readonly();

export const zParticipant = z.object({
  side: z.enum(['appeals', 'taxpayer', 'mediator']),
  name: z.string(),
  capacity: z.string(),
  part: z.enum(participantParts).optional(),
  decides: z.boolean(),
  outsideAgency: z.boolean(),
});

const zCoMediator = z.object({
  standing: z.enum(['not-requested', 'wished', 'proposed', 'agreed']),
  name: z.string().optional(),
  chosenByTaxpayer: z.boolean(),
  agreedByManager: z.boolean(),
  trained: zUnknown(z.boolean()),
  experienced: zUnknown(z.boolean()).optional(),
  knowsSubject: zUnknown(z.boolean()).optional(),
  /** Only where there is a co-mediator: the mediator costs nothing. */
  cost: z.object({ paidBy: z.literal('taxpayer') }).optional(),
  reason: z.string().optional(),
});

const zJoint = z.object({
  approvedDay: zDay.optional(),
  told: z.record(z.string(), zDay),
  callTimes: z.object({ analyst: z.array(zInstant).readonly(), manager: z.array(zInstant).readonly() }),
  commonTimes: z.array(zInstant).readonly(),
  callStartsAt: zInstant.optional(),
  call: z
    .object({
      onDay: zDay,
      conductedBy: z.string(),
      attended: zNames,
      issues: zNames,
      sessionDays: zDays,
      participants: z.array(zParticipant).readonly(),
      waivedBecause: z.string().optional(),
    })
    .optional(),
  coMediator: zCoMediator,
  mediator: z
    .object({ personId: zId, name: z.string().optional(), assignedDay: zDay, affirmedDay: zDay.optional() })
    .optional(),
  session: z
    .object({ startsAt: zInstant, day: zDay, place: z.string(), reason: z.string().optional() })
    .optional(),
  /**
   * Talks of Appeals with Counsel or the originating function about the session: that they were, not what.
   */
  preparations: z
    .array(z.object({ onDay: zDay, part: z.enum(besideParts), standing: z.string() }))
    .readonly()
    .optional(),
  summaries: z.object({ appeals: zDay.optional(), taxpayer: zDay.optional() }),
  items: z.record(z.string(), z.string()),
  adjournments: zDays,
  concluded: z
    .object({
      onDay: zDay,
      issues: z.array(z.object({ issue: z.string(), agreed: zUnknown(z.boolean()) })).readonly(),
    })
    .optional(),
  report: z.object({ documentId: zId, onDay: zDay }).optional(),
  withdrawal: z.object({ side: z.string(), onDay: zDay }).optional(),
  closing: z.object({ reason: z.enum(reasonNames), closingDay: zDay, attached: zNames }).optional(),
  closedDay: zDay.optional(),
});

export const zMediationAgreementView = z.object({
  agreementId: zId,
  state: z.string(),
  model: z.enum(mediatedWorks),
  draft: z.int(),
  issues: zNames,
  sessionDays: zDays,
  participants: z.array(zParticipant).readonly(),
  /** What is wanting in the list of participants; it bars nothing. */
  warnings: z.array(zFinding).readonly(),
  addressee: z.enum(['taxpayer', 'representative']).optional(),
  /** To whom the packet may go, for those who send it. */
  addressees: z
    .array(z.object({ addressee: z.enum(['taxpayer', 'representative']), name: z.string() }))
    .readonly(),
  circulatedTo: zNames,
  satisfied: zNames,
  changesAsked: z.string().optional(),
  appealsSignedDay: zDay.optional(),
  faxedDay: zDay.optional(),
  answerByDay: zDay.optional(),
  agreementReturnedDay: zDay.optional(),
  consentReturnedDay: zDay.optional(),
  moves: z.array(zMove).readonly(),
});

export const zStep = z.object({
  phase: z.enum(phases),
  printed: z.string(),
  who: zNames,
  event: z.string(),
  law: zCite,
  standing: z.enum(['done', 'next', 'waiting', 'not-applicable']),
  /** Where the timeline of the support request does not have it. */
  doneDay: zDay.optional(),
});

export const zPaperView = z.object({
  documentId: zId,
  kind: z.string(),
  side: z.string(),
  title: z.string(),
  /** Whose it is: of both sides and the mediator, of Appeals alone, or one's own. */
  audience: z.enum(['both', 'appeals', 'own']),
  /** Marked as confidential to the mediation: every paper but the report and what tells of the end. */
  isConfidential: z.boolean(),
  mediaType: z.string().optional(),
  told: z.string().optional(),
  givenAt: zInstant,
  by: z.object({ name: z.string().optional(), role: z.string() }),
});

/** How papers left, or were looked at again before: what shows it is told by the way. */
export const zSendingView = z.object({
  sendingId: zId,
  sentTo: z.string(),
  documentIds: z.array(zId).readonly(),
  told: z.discriminatedUnion('way', [
    z.object({
      way: z.literal('fax'),
      number: z.string(),
      pages: z.int(),
      result: z.enum(faxResults),
      confirmationId: zId.optional(),
    }),
    z.object({ way: z.literal('parcel'), carrier: z.string(), trackingNumber: z.string() }),
    z.object({
      way: z.literal('second-look'),
      sendingId: zId,
      looked: zNames,
      byAnother: z.boolean(),
    }),
    z.object({ way: z.literal('copy') }),
  ]),
  sentAt: zInstant,
  recordedAt: zInstant,
  by: z.object({ name: z.string().optional(), role: z.string() }),
});

export const zMediatorContactView = z.object({
  contactId: zId,
  withSide: z.enum(['taxpayer', 'appeals']),
  begunByMediator: z.boolean(),
  shared: z.boolean(),
  standing: z.string(),
  told: z.string(),
  correctsId: zId.optional(),
  occurredAt: zInstant,
  recordedAt: zInstant,
  by: z.object({ name: z.string().optional(), role: z.string() }),
});

/** A support request as this person may see it, with what this person may do next. */
export const zSupportRequestView = z.object({
  supportRequestId: zId,
  taxpayerId: zId,
  /** Absent for the mediator, who sees nothing of the appeal. */
  appealId: zId.optional(),
  requestId: zId,
  /** Absent where the person does not see who it is, such as behind the wall. */
  taxpayerName: z.string().optional(),
  /** Whether the appeal is there for this person to open. */
  seesAppeal: z.boolean(),
  state: z.enum(supportRequestStates),
  work: z.enum(mediatedWorks),
  entered: z.enum(['mediation-in', 'log-only']),
  receivedDay: zDay,
  enteredDay: zDay,
  joint: zJoint,
  review: zReview.optional(),
  agreement: zMediationAgreementView.optional(),
  /** Somebody from outside the agency beside the mediator, from the invitation on. */
  coMediation: zCoMediationView.optional(),
  /** The other support requests of the same written request. */
  linkedIds: z.array(zId).readonly(),
  days: z.object({
    inMediation: z.int(),
    sinceApproval: z.union([z.int(), z.literal('not-approved')]),
    goal: z.enum(['met', 'missed', 'not-approved']),
  }),
  /** The memorandum's charts as they stand for this request. */
  steps: z.array(zStep).readonly(),
  activePhases: z.array(z.enum(phases)).readonly(),
  /** What everybody waits for, whose step it is, and what stands in its way; absent once it is over. */
  next: z
    .object({
      process: z.enum(['support-request', 'mediation-agreement']),
      event: z.string(),
      who: z.array(z.object({ role: z.string(), name: z.string().optional() })).readonly(),
      law: zCite,
      blockedBy: z.array(zFinding).readonly(),
    })
    .optional(),
  /** What has to be ready for the session, while one is being prepared. */
  readiness: z.array(zFinding).readonly(),
  /** What is still to be done though it may be closed: the kinds of the open tasks about it. */
  outstanding: zNames,
  /** Where help is found beside the guide, as the program office lists it. For staff. */
  helpLinks: z
    .array(z.object({ label: z.string(), labelSpanish: z.string().optional(), detail: z.string() }))
    .readonly(),
  /** What speaks against what was chosen and bars nothing; for those who see the review. */
  warnings: z.array(zFinding).readonly().optional(),
  /** What this person may do about co-mediator, team and training. */
  peopleMoves: z.array(zMove).readonly(),
  /** What this person may put in or record as sent. */
  paperMoves: z.array(zMove).readonly(),
  /** The reasons for which this person may close it now. */
  closingReasons: zNames,
  clocks: z.array(zDeadline).readonly(),
  papers: z.array(zPaperView).readonly(),
  sendings: z.array(zSendingView).readonly(),
  contacts: z.array(zMediatorContactView).readonly(),
  time: z.array(z.object({ activity: z.string(), minutes: z.int() })).readonly(),
  timeline: z
    .array(
      z.object({
        event: z.string(),
        onDay: zDay,
        recordedAt: zInstant,
        /** What the old system called it, of a request that was brought over. */
        legacyLabel: z.string().optional(),
        by: z.object({ name: z.string().optional(), role: z.string() }),
      }),
    )
    .readonly(),
  /** Stands on every page of a mediator: what may not be looked at, and by which paragraph. */
  caution: zCite.optional(),
  moves: z.array(zMove).readonly(),
});

export type SupportRequestView = z.output<typeof zSupportRequestView>;
