import { z } from 'zod';
import { zDay, zDeadline, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { mediatedWorks } from '../parameters/works.ts';
import { mediationRequestStates } from '../process/mediation-request.ts';
import { ownDutyKinds } from '../process/own-duties.ts';
import { taxpayerStandings } from '../process/support-request-states.ts';

/** Where something was found, and how sure that is. */
export const zSource = z.object({
  cite: z.string(),
  confidence: z.enum(['read', 'derived', 'recalled']),
  note: z.string().optional(),
});

export const zMailingView = z.object({
  mailingId: zId,
  kind: z.string(),
  recipients: z.array(z.string()).readonly(),
  queuedAt: zInstant,
  sentAt: zInstant.optional(),
  /** Taken by a mail server, or kept in the outbox; absent while it waits. */
  outcome: z.enum(['accepted', 'kept']).optional(),
  /** What it is about: a request, or a support request. */
  subjectId: zId,
  /** Absent where nobody of that name is on record. */
  sender: z.string().optional(),
  /** The word of its subject. */
  title: z.string(),
  told: z.string(),
  documentIds: z.array(zId).readonly(),
});

/** A written request for mediation as this person may see it. */
export const zMediationRequestView = z.object({
  requestId: zId,
  taxpayerId: zId,
  /** Absent where the person does not see who it is. */
  taxpayerName: z.string().optional(),
  state: z.enum(mediationRequestStates),
  initiator: z.enum(['taxpayer', 'appeals']),
  appealIds: z.array(zId).readonly(),
  channel: z.string(),
  told: z.string(),
  inWriting: z.boolean(),
  documentId: zId.optional(),
  receivedDay: zDay,
  loggedDay: zDay,
  consultation: z.object({ onDay: zDay, withWhom: z.string(), how: z.string() }).optional(),
  mailedDay: zDay.optional(),
  denialCopyMailedDay: zDay.optional(),
  followsId: zId.optional(),
  /** Where it stands on each appeal, as the taxpayer is told. */
  standings: z
    .array(
      z.object({
        supportRequestId: zId,
        appealId: zId,
        work: z.enum(mediatedWorks),
        standing: z.enum(taxpayerStandings),
        detailsDueDay: zDay.optional(),
        sessionDay: zDay.optional(),
        reasons: z.array(z.string()).readonly(),
        /** What waits for the taxpayer, in the order of the mediation. For the taxpayer side. */
        duties: z
          .array(
            z.object({
              kind: z.enum(ownDutyKinds),
              dueDay: zDay.optional(),
              startsAt: zInstant.optional(),
              clock: zDeadline.optional(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  /** Appeals that the request concerns and on which neither MI was entered nor a log made. For staff. */
  appealsWithout: z.array(zId).readonly(),
  /** The kinds of issue to choose from for each appeal without an entry, and how sure they are. */
  issueKinds: z
    .array(z.object({ appealId: zId, kinds: z.array(z.string()).readonly(), source: zSource }))
    .readonly(),
  /** When the team manager was told of it, and how many days after its receipt. For staff. */
  managerNotice: z.object({ onDay: zDay, at: zInstant.optional(), lagDays: z.int() }).optional(),
  /** Conferences about a denial that were asked for. */
  conferences: z
    .array(z.object({ supportRequestId: zId, askedDay: zDay, told: z.string() }))
    .readonly()
    .optional(),
  mailings: z.array(zMailingView).readonly(),
  deadlines: z.array(zDeadline).readonly(),
  /** Entering MI, or logging without it: what this person may do now, on which of the appeals without. */
  entering: z.array(zMove.extend({ appealIds: z.array(zId).readonly() })).readonly(),
  moves: z.array(zMove).readonly(),
});

export type MediationRequestView = z.output<typeof zMediationRequestView>;
