import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { GivenFacts } from '../rules/facts/given-facts.ts';
import type { RequestChannel } from '../rules/facts/request-facts.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import type { AgreementRequestEvent, AgreementRequestState } from './agreement-request.ts';

/** A request for an installment agreement as it stands. */
export type AgreementRequest = {
  readonly taxpayerId: string;
  readonly requestId: string;
  readonly compartment: string;
  readonly state: AgreementRequestState;
  readonly version: number;
  readonly channel: RequestChannel;
  readonly receivedAt: Instant;
  /** When the last part that it now has arrived. */
  readonly completedAt: Instant;
  /** The day from which it has been pending, which is the protection. */
  readonly pendingFrom?: Day;
  readonly moduleIds: readonly string[];
  readonly given: GivenFacts;
  /** The modules for which TC 971 AC 043 is due, and whether a person has asked for it. */
  readonly codeFor: readonly string[];
  readonly codeAsked: boolean;
  readonly officerId: string;
  readonly terms?: SettledTerms;
  readonly preparedBy?: string;
  readonly sentBackBecause?: string;
};

/** What the case history names: the modules that the request covers as it stands, `30 202112`. */
type Naming = { readonly covers: readonly string[] };

export type ReceiveProposalBody = Naming &
  Pick<
    AgreementRequest,
    'taxpayerId' | 'requestId' | 'channel' | 'receivedAt' | 'moduleIds' | 'given' | 'codeFor' | 'officerId'
  >;
export type SupplyFactsBody = Naming &
  Pick<AgreementRequest, 'completedAt' | 'moduleIds' | 'given' | 'codeFor'>;
export type TermsBody = { readonly terms: SettledTerms };
export type SendBackBody = { readonly because: string };

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
      return { ...before, state, sentBackBecause: (step.body as SendBackBody).because };
    case 'approve':
    case 'withdraw-request':
      return { ...before, state };
  }
}

function received(
  { covers: _, ...body }: ReceiveProposalBody,
  state: AgreementRequestState,
  onDay: Day,
): Omit<AgreementRequest, 'version'> {
  const base = { ...body, compartment: 'shared', state, completedAt: body.receivedAt, codeAsked: false };
  return state === 'pending' ? { ...base, pendingFrom: onDay } : base;
}

/**
 * A request that was pending stays so from its first day; one that becomes so counts from the day of the last
 * part.
 */
function supplied(
  before: AgreementRequest,
  { completedAt, moduleIds, given, codeFor }: SupplyFactsBody,
  state: AgreementRequestState,
  onDay: Day,
): Omit<AgreementRequest, 'version'> {
  const after = { ...before, state, moduleIds, given };
  if (before.pendingFrom !== undefined || state !== 'pending')
    return { ...after, completedAt: before.pendingFrom ? before.completedAt : completedAt };
  return { ...after, completedAt, codeFor, pendingFrom: onDay };
}

function withoutNote({
  sentBackBecause: _,
  ...request
}: AgreementRequest): Omit<AgreementRequest, 'sentBackBecause'> {
  return request;
}
