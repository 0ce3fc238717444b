import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { GivenFacts } from '../rules/facts/given-facts.ts';
import type { RequestChannel } from '../rules/facts/request-facts.ts';
import type { Told } from '../rules/disclosures/disclosure-facts.ts';
import type { SentBackPoint } from '../rules/sent-back-points.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import type { ChosenTerms } from '../rules/terms/chosen-terms.ts';
import { restsOnSameOffer } from '../rules/terms/rests-on-same-offer.ts';
import { type AppealOutcome, type ReceiveAppealOutcomeBody, withOutcome } from './appeal-outcome.ts';
import type { AgreementRequestEvent, AgreementRequestState } from './agreement-request.ts';

/** A request for an installment agreement as it stands. */
export type AgreementRequest = {
  readonly taxpayerId: string;
  readonly requestId: string;
  readonly compartment: string;
  readonly state: AgreementRequestState;
  readonly version: number;
  readonly channel: RequestChannel;
  /** How it came, in words, where the channel is none of those that have a name. */
  readonly channelText?: string;
  readonly receivedAt: Instant;
  /** When somebody here knew of it, from which the hours for the pending code run. */
  readonly identifiedAt?: Instant;
  /** When the last part that it now has arrived. */
  readonly completedAt: Instant;
  /** The day from which it has been pending, which is the protection. */
  readonly pendingFrom?: Day;
  readonly moduleIds: readonly string[];
  /** The balances that it leaves out, each with the reason. */
  readonly leftOut: readonly LeftOutModule[];
  /** Other taxpayers whose modules it may cover: a spouse, an owner, another number of the same person. */
  readonly withTaxpayerIds: readonly string[];
  readonly given: GivenFacts;
  /** The modules for which TC 971 AC 043 is due, and whether a person has asked for it. */
  readonly codeFor: readonly string[];
  readonly codeAsked: boolean;
  readonly officerId: string;
  /** What is being settled with the taxpayer; the offer stays in `given` as it was made. */
  readonly chosen?: ChosenTerms;
  /** What the taxpayer was told, the last time that each thing was. */
  readonly told: readonly Told[];
  /** The terms that were recorded or sent for approval. */
  readonly terms?: SettledTerms;
  readonly preparedBy?: string;
  readonly sentBackBecause?: string;
  /** With what the approver disagreed. Absent where nobody asked for it yet. */
  readonly sentBackPoints?: readonly SentBackPoint[];
  /** What Appeals decided about it. */
  readonly appealed: readonly AppealOutcome[];
};

export type LeftOutModule = { readonly moduleId: string; readonly because: string };

/** What the case history names: modules that the request covers, `30 202112`, or points disagreed with. */
type Naming = { readonly covers: readonly string[] };

/** Absent where it was recorded before there was such a thing. */
type Covering = Partial<Pick<AgreementRequest, 'leftOut' | 'withTaxpayerIds'>>;

export type ReceiveProposalBody = Naming &
  Pick<
    AgreementRequest,
    | 'taxpayerId'
    | 'requestId'
    | 'channel'
    | 'channelText'
    | 'receivedAt'
    | 'identifiedAt'
    | 'moduleIds'
    | 'given'
    | 'codeFor'
    | 'officerId'
  > &
  Covering;
export type SupplyFactsBody = Naming &
  Pick<AgreementRequest, 'completedAt' | 'moduleIds' | 'given' | 'codeFor'> &
  // How what was missing came stays in history alone: the request keeps how it was asked for.
  Partial<Pick<AgreementRequest, 'channel' | 'channelText'>> &
  Covering;
export type SetTermsBody = { readonly chosen: ChosenTerms };
export type NoteDisclosuresBody = Naming & { readonly told: readonly Omit<Told, 'byPersonId' | 'onDay'>[] };
export type TermsBody = { readonly terms: SettledTerms };
export type SendBackBody = Partial<Naming> & {
  readonly because: string;
  readonly points?: readonly SentBackPoint[];
};

type RequestStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly actorId: string;
};

/** What a step changes. The rebuild from history folds it. */
export function applyAgreementRequest(
  before: AgreementRequest | undefined,
  step: RequestStep,
): Omit<AgreementRequest, 'version'> {
  const event = step.event as AgreementRequestEvent;
  const state = step.to as AgreementRequestState;
  if (event === 'receive-proposal') return received(step.body as ReceiveProposalBody, state, step.onDay);
  if (before === undefined) throw new Error(`"${event}" of a request that was never received`);
  switch (event) {
    case 'supply-facts':
      return supplied(before, step.body as SupplyFactsBody, state, step.onDay);
    case 'set-terms':
      return { ...before, state, chosen: (step.body as SetTermsBody).chosen };
    case 'note-disclosures':
      return { ...before, state, told: toldSince(before, step.body as NoteDisclosuresBody, step) };
    case 'request-pending-code':
      return { ...before, state, codeAsked: true };
    case 'record-agreement':
    case 'send-for-approval':
      return {
        ...withoutNote(before),
        state,
        terms: (step.body as TermsBody).terms,
        preparedBy: step.actorId,
      };
    case 'send-back':
      return sentBack(before, state, step.body as SendBackBody);
    case 'receive-appeal-outcome': {
      const body = step.body as ReceiveAppealOutcomeBody;
      return { ...before, state, appealed: withOutcome(before.appealed, body, step.onDay) };
    }
    case 'approve':
    case 'drop-to-draft':
    case 'tell-of-delay':
    case 'explain-late-code':
    case 'void-approval':
    case 'withdraw-request':
      return { ...before, state };
  }
}

function received(
  { covers: _, leftOut = [], withTaxpayerIds = [], ...body }: ReceiveProposalBody,
  state: AgreementRequestState,
  onDay: Day,
): Omit<AgreementRequest, 'version'> {
  const base = {
    ...body,
    leftOut,
    withTaxpayerIds,
    compartment: 'shared',
    state,
    completedAt: body.receivedAt,
    codeAsked: false,
    told: [],
    appealed: [],
  };
  return state === 'pending' ? { ...base, pendingFrom: onDay } : base;
}

/** Each thing counts as it was told last. */
function toldSince(
  { told }: AgreementRequest,
  body: NoteDisclosuresBody,
  { onDay, actorId: byPersonId }: RequestStep,
): readonly Told[] {
  const now = body.told.map((one) => ({ ...one, onDay, byPersonId }));
  return [...told.filter(({ item }) => !now.some((one) => one.item === item)), ...now];
}

/**
 * Terms that rest on another offer than the one that stands now are to be settled anew.
 *
 * A request that was pending stays so from its first day; one that becomes so counts from the day of the last
 * part.
 */
function supplied(
  before: AgreementRequest,
  { completedAt, moduleIds, given, codeFor, leftOut = [] }: SupplyFactsBody,
  state: AgreementRequestState,
  onDay: Day,
): Omit<AgreementRequest, 'version'> {
  const { chosen, ...rest } = before;
  const keeps = chosen !== undefined && restsOnSameOffer(before.given, given);
  const after = { ...rest, ...(keeps && { chosen }), state, moduleIds, leftOut, given };
  if (before.pendingFrom !== undefined || state !== 'pending')
    return { ...after, completedAt: before.pendingFrom ? before.completedAt : completedAt };
  return { ...after, completedAt, codeFor, pendingFrom: onDay };
}

function sentBack(
  before: AgreementRequest,
  state: AgreementRequestState,
  { because, points }: SendBackBody,
): Omit<AgreementRequest, 'version'> {
  return {
    ...withoutNote(before),
    state,
    sentBackBecause: because,
    ...(points && { sentBackPoints: points }),
  };
}

function withoutNote({
  sentBackBecause: _because,
  sentBackPoints: _points,
  ...request
}: AgreementRequest): Omit<AgreementRequest, 'sentBackBecause' | 'sentBackPoints'> {
  return request;
}
