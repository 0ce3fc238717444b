import { approve } from '#capabilities/installment-agreements/api/approve.ts';
import { determineRequest } from '#capabilities/installment-agreements/api/determine-request.ts';
import { findRequest } from '#capabilities/installment-agreements/api/find-request.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import { recordAgreement } from '#capabilities/installment-agreements/api/record-agreement.ts';
import { requestPendingCode } from '#capabilities/installment-agreements/api/request-pending-code.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { sendBack } from '#capabilities/installment-agreements/api/send-back.ts';
import { sendForApproval } from '#capabilities/installment-agreements/api/send-for-approval.ts';
import { supplyFacts } from '#capabilities/installment-agreements/api/supply-facts.ts';
import { withdrawRequest } from '#capabilities/installment-agreements/api/withdraw-request.ts';
import type { Actor } from '#platform/access/actor.ts';
import { instantOf } from '#platform/clock/clock.ts';
import { type CommandOperation, NotFound, type QueryOperation } from '#platform/http/operation.ts';
import { RoleNotAllowed } from '#platform/http/parse-input.ts';
import { runCommand } from '#platform/http/run-command.ts';
import { runQuery } from '#platform/http/run-query.ts';
import { newId } from '#platform/ids.ts';
import { type Changes, given, givenByEmployer, monthly, noAmount, type SampleTaxpayer } from './cases.ts';
import type { House } from './house.ts';

/** One step of a walk, as numbers: what they choose from depends on where the walk has come to. */
export type Step = {
  readonly taxpayer: number;
  readonly act: number;
  readonly variant: number;
  readonly pick: number;
  readonly who: number;
  readonly waitMinutes: number;
};

/** A taxpayer of a walk; an employer gives other facts than an individual does. */
export type WalkedTaxpayer = SampleTaxpayer & { readonly employer?: boolean };

/** Facts as they may be given: in order, lacking, unknown, contradicting and odd ones. */
export const variants: readonly Changes[] = [
  { request: monthly(90_000) },
  { request: monthly(1) },
  { request: noAmount },
  { request: { payment: 'unknown' } },
  { request: { payment: { kind: 'range', fromCents: 20_000, toCents: 40_000, every: 'month' } } },
  { request: { payment: { kind: 'amount', amountCents: 20_000, every: 'week' } } },
  { request: { liability: 'not-named' } },
  { request: { liability: 'named' } },
  { request: { liability: 'unknown' } },
  { request: { dueDayOfMonth: 'unknown' } },
  { request: { delayDetermination: 'approved' } },
  { request: { proposedBy: 'officer', agreedByTaxpayer: false } },
  { taxpayer: { bankruptcy: 'unknown' } },
  { taxpayer: { bankruptcy: { petitionDay: '2022-10-01', prePetitionAgreement: true } } },
  { taxpayer: { identification: { nameGiven: true, tinGiven: false, matches: 5 } } },
  { compliance: { returns: 'unknown' } },
  { compliance: { returns: [{ mft: '30', period: '202112', state: 'unfiled' }] } },
  { compliance: { estimatedPaymentsCurrent: false } },
];

export const acts = [
  'receive-proposal',
  'supply-facts',
  'request-pending-code',
  'record-agreement',
  'send-for-approval',
  'approve',
  'send-back',
  'withdraw-request',
] as const;
export type Act = (typeof acts)[number];

const operationOf: Readonly<Record<Act, CommandOperation>> = {
  'receive-proposal': receiveProposal,
  'supply-facts': supplyFacts,
  'request-pending-code': requestPendingCode,
  'record-agreement': recordAgreement,
  'send-for-approval': sendForApproval,
  approve,
  'send-back': sendBack,
  'withdraw-request': withdrawRequest,
};

/** What came of an attempt. Anything else that is thrown is a mistake of the program and ends the walk. */
export type Attempted = {
  readonly result: 'done' | 'refused' | 'not-for-role' | 'not-seen';
  readonly answer?: RequestView;
};

export async function attempt(house: House, act: Act, input: object, actor: Actor): Promise<Attempted> {
  try {
    const outcome = await runCommand(house.runtime, operationOf[act], input, actor);
    if (outcome.status === 'refused') return { result: 'refused' };
    return { result: 'done', answer: outcome.answer as RequestView };
  } catch (thrown) {
    if (thrown instanceof RoleNotAllowed) return { result: 'not-for-role' };
    if (thrown instanceof NotFound) return { result: 'not-seen' };
    throw thrown;
  }
}

/** A request as somebody sees it; undefined where it is not seen. */
export async function viewOf(
  house: House,
  requestId: string,
  actor: Actor,
): Promise<RequestView | undefined> {
  return (await asked(house, findRequest, { requestId }, actor)) as RequestView | undefined;
}

async function asked(house: House, operation: QueryOperation, input: object, actor: Actor): Promise<unknown> {
  try {
    return await runQuery(house.runtime, operation, input, actor);
  } catch (thrown) {
    if (thrown instanceof RoleNotAllowed || thrown instanceof NotFound) return undefined;
    throw thrown;
  }
}

/** What an act is sent with: the choice that the moves of the view are about. */
export async function inputOf(
  house: House,
  act: Act,
  {
    step,
    sample,
    request,
  }: { readonly step: Step; readonly sample: WalkedTaxpayer; readonly request?: RequestView },
  actor: Actor,
): Promise<object> {
  const { taxpayerId } = sample;
  const facts = { moduleIds: modulesNamed(step, sample), given: givenOf(step, sample) };
  const now = house.runtime.clock.now();
  if (act === 'receive-proposal' || request === undefined) {
    const receivedAt = instantOf(new Date(Date.parse(now) - (step.pick % 5) * 3_600_000));
    return { commandId: newId(), taxpayerId, receivedAt, channel: 'phone', ...facts };
  }
  const ids = { commandId: newId(), taxpayerId, requestId: request.requestId };
  switch (act) {
    case 'supply-facts':
      return { ...ids, suppliedAt: now, ...facts };
    case 'request-pending-code':
      return ids;
    case 'record-agreement':
    case 'send-for-approval':
      return { ...ids, type: await typeFor(house, request, actor) };
    case 'approve':
      return { ...ids, version: request.version - (isStale(step) ? 1 : 0) };
    case 'send-back':
    case 'withdraw-request':
      return { ...ids, because: 'a reason' };
  }
}

/** Now and then somebody approves a version that is not the one that stands. */
export function isStale({ variant }: Step): boolean {
  return variant % 7 === 0;
}

/** Half of the time everything is in order; otherwise something lacks, is unknown or is odd. */
function givenOf({ variant }: Step, { employer = false }: WalkedTaxpayer) {
  const changes = variant % 2 === 0 ? {} : (variants[variant % variants.length] ?? {});
  return employer ? givenByEmployer(82_500, changes) : given(changes);
}

/** Now and then some of the modules are named, whatever else is said of the liability. */
function modulesNamed({ variant, pick }: Step, { moduleIds }: WalkedTaxpayer): readonly string[] {
  return variant % 3 === 0 ? moduleIds.slice(0, pick % (moduleIds.length + 1)) : [];
}

/** The type that the moves speak of: the one that was settled on, or the best that fits. */
async function typeFor(house: House, { requestId, terms }: RequestView, actor: Actor): Promise<string> {
  const answer = await asked(house, determineRequest, { requestId }, actor);
  const determined = (answer as { determination: { type: string } } | undefined)?.determination.type;
  const type = terms?.type ?? determined;
  return type === undefined || type === 'none' ? 'guaranteed' : type;
}
