import { z } from 'zod';
import { appealOutcomes } from '#kernel/law/appeal-outcomes.ts';
import {
  zCents,
  zDay,
  zDeadline,
  zDecision,
  zFinding,
  zId,
  zInstant,
  zMove,
  zUnknown,
} from '#platform/http/schemas.ts';
import { zSentBackPoint } from './sent-back-point.contract.ts';
import { agreementTypeIds } from '../parameters/agreement-type.ts';
import { paymentMethods } from '../parameters/payment-methods.ts';
import { requestChannels } from '../parameters/request-channels.ts';
import { determinationResults } from '../rules/pending/determination-result.ts';

const zPlanned = z.object({ amountCents: zCents, because: z.string() });

export const zTerms = z.object({
  type: z.enum(agreementTypeIds),
  paymentCents: zCents,
  dueDayOfMonth: z.int(),
  firstPaymentDay: zDay,
  termMonths: zUnknown(z.int()),
  feeCents: zCents,
  feeTreatment: z.enum(['standard', 'reduced', 'waived']),
  method: z.enum(paymentMethods),
  methodDescription: z.string().optional(),
  paymentChanges: z.array(zPlanned.extend({ fromMonth: z.int() })).readonly(),
  lumpSums: z.array(zPlanned.extend({ inMonth: z.int() })).readonly(),
  reviewDay: z.union([z.literal('none'), zDay]),
  settledDay: zDay,
  locatorNumber: z.string(),
  originatorCode: z.string(),
});

/**
 * A request as everyone who may see it sees it; what lies in the collection compartment is left out for the
 * taxpayer.
 */
/** What Appeals decided about a request or an agreement, and when that was received. */
export const zAppealed = z.array(z.object({ outcome: z.enum(appealOutcomes), onDay: zDay })).readonly();

export const zRequestView = z.object({
  requestId: zId,
  taxpayerId: zId,
  state: z.enum([
    'received',
    'perfecting',
    'pending',
    'approval',
    'approved',
    'withdrawn',
    'not-processable',
  ]),
  version: z.int(),
  channel: z.enum(requestChannels),
  /** How it came, where the channel is none of those that have a name. */
  channelText: z.string().optional(),
  receivedAt: zInstant,
  identifiedAt: zInstant.optional(),
  /** By which channels it may be answered: never by e-mail (IRM 5.14.1.3(1)). For staff. */
  answerBy: z.array(z.string()).readonly(),
  /** The employee who received it. */
  receivedBy: z.object({ personId: zId, name: z.string().optional() }),
  completedAt: zInstant,
  pendingFrom: zDay.optional(),
  /** No levy may be made for the modules while this is true (IRM 5.14.1.5(1)). */
  levyBarred: z.boolean(),
  moduleIds: z.array(zId).readonly(),
  leftOut: z.array(z.object({ moduleId: zId, because: z.string() })).readonly(),
  withTaxpayerIds: z.array(zId).readonly(),
  proposedPaymentCents: zCents.optional(),
  dueDayOfMonth: z.int().optional(),
  /** The pending decisions, newest first: each facts' change adds one, and none is changed. */
  pendingDecisions: z.array(zDecision).readonly(),
  /** What came of each time the request was determined, newest first; none is ever changed. For staff. */
  determinations: z
    .array(z.object({ result: z.enum(determinationResults), onDay: zDay, version: z.int() }))
    .readonly(),
  terms: zTerms.optional(),
  sentBackBecause: z.string().optional(),
  /** With what the approver disagreed, as it stood then. For staff. */
  sentBackPoints: z.array(zSentBackPoint).readonly().optional(),
  /** The rows that failed, where the terms were dropped to draft and not sent again since. For staff. */
  dropped: z.array(zFinding).readonly().optional(),
  agreementId: zId.optional(),
  appealed: zAppealed,
  deadlines: z.array(zDeadline).readonly(),
  moves: z.array(zMove).readonly(),
});

export type RequestView = z.output<typeof zRequestView>;

/**
 * What a proposal is answered with: what recording it decided and began. What may be done next is asked for
 * beside the request.
 */
export const zProposalReceipt = zRequestView.pick({
  requestId: true,
  taxpayerId: true,
  state: true,
  version: true,
  receivedAt: true,
  completedAt: true,
  pendingFrom: true,
  levyBarred: true,
  pendingDecisions: true,
  deadlines: true,
});

export type ProposalReceipt = z.output<typeof zProposalReceipt>;
