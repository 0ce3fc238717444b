import { agreedTerms, everyItem, type Terms } from '#apps/server/demonstration/agreed-terms.ts';
import { approve } from '#capabilities/installment-agreements/api/approve.ts';
import { determineRequest } from '#capabilities/installment-agreements/api/determine-request.ts';
import { findRequest } from '#capabilities/installment-agreements/api/find-request.ts';
import { noteDisclosures } from '#capabilities/installment-agreements/api/note-disclosures.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import { recordAgreement } from '#capabilities/installment-agreements/api/record-agreement.ts';
import { requestPendingCode } from '#capabilities/installment-agreements/api/request-pending-code.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { sendBack } from '#capabilities/installment-agreements/api/send-back.ts';
import { sendForApproval } from '#capabilities/installment-agreements/api/send-for-approval.ts';
import { setTerms } from '#capabilities/installment-agreements/api/set-terms.ts';
import { supplyFacts } from '#capabilities/installment-agreements/api/supply-facts.ts';
import { voidApproval } from '#capabilities/installment-agreements/api/void-approval.ts';
import { withdrawRequest } from '#capabilities/installment-agreements/api/withdraw-request.ts';
import {
  firstDayFor,
  type TermsProposal,
} from '#capabilities/installment-agreements/rules/terms/compute-terms-proposal.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { Actor } from '#platform/access/actor.ts';
import { dayOfInstant, instantOf } from '#platform/clock/clock.ts';
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
  'set-terms',
  'note-disclosures',
  'request-pending-code',
  'record-agreement',
  'send-for-approval',
  'approve',
  'send-back',
  'void-approval',
  'withdraw-request',
] as const;
export type Act = (typeof acts)[number];

const operationOf: Readonly<Record<Act, CommandOperation>> = {
  'receive-proposal': receiveProposal,
  'supply-facts': supplyFacts,
  'set-terms': setTerms,
  'note-disclosures': noteDisclosures,
  'request-pending-code': requestPendingCode,
  'record-agreement': recordAgreement,
  'send-for-approval': sendForApproval,
  approve,
  'send-back': sendBack,
  'void-approval': voidApproval,
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
  const moduleIds = modulesNamed(step, sample);
  const left = sample.moduleIds.filter((id) => !moduleIds.includes(id));
  // Now and then the reason is forgotten.
  const leftOut = isStale(step) ? [] : left.map((moduleId) => ({ moduleId, because: 'in dispute' }));
  const facts = { moduleIds, leftOut, given: givenOf(step, sample) };
  const now = house.runtime.clock.now();
  if (act === 'receive-proposal' || request === undefined) {
    const receivedAt = instantOf(new Date(Date.parse(now) - (step.pick % 5) * 3_600_000));
    return { commandId: newId(), taxpayerId, receivedAt, channel: 'phone', ...facts };
  }
  const ids = { commandId: newId(), taxpayerId, requestId: request.requestId };
  switch (act) {
    case 'supply-facts':
      return { ...ids, suppliedAt: now, ...facts };
    case 'set-terms':
      return { ...ids, terms: await termsFor(house, request, actor) };
    case 'note-disclosures':
      return { ...ids, toldAt: now, channel: 'phone', items: everyItem };
    case 'request-pending-code':
    case 'record-agreement':
    case 'send-for-approval':
      return ids;
    case 'approve':
      return { ...ids, version: request.version - (isStale(step) ? 1 : 0) };
    case 'send-back':
      return { ...ids, because: 'a reason', points: paymentAlone };
    case 'void-approval':
    case 'withdraw-request':
      return { ...ids, because: 'a reason' };
  }
}

const paymentAlone = [{ kind: 'term', term: 'paymentCents' }];

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

/**
 * Terms as they are proposed; where nothing is proposed, because nobody has said enough or the actor does not
 * see the request, terms that stand by themselves.
 */
async function termsFor(house: House, { requestId }: RequestView, actor: Actor): Promise<Terms> {
  const answer = await asked(house, determineRequest, { requestId }, actor);
  const today = dayOfInstant(house.runtime.clock.now());
  const proposal = (answer as { readonly proposal: TermsProposal } | undefined)?.proposal;
  const said = proposal ?? nothingSaid;
  const known: TermsProposal = {
    ...said,
    type: said.type === 'none' ? 'guaranteed' : said.type,
    paymentCents: said.paymentCents === 'unknown' ? dollars(350) : said.paymentCents,
    method: said.method === 'unknown' ? 'direct-pay' : said.method,
    ...(said.dueDayOfMonth === 'unknown' && {
      dueDayOfMonth: 1,
      firstPaymentDay: firstDayFor(
        { onDay: today, dueDayOfMonth: 1, method: said.method },
        house.runtime.law,
      ),
    }),
  };
  return agreedTerms(known, today);
}

const nothingSaid: TermsProposal = {
  type: 'none',
  paymentCents: 'unknown',
  paymentChanges: [],
  lumpSums: [],
  dueDayOfMonth: 'unknown',
  method: 'unknown',
  firstPaymentDay: 'unknown',
  conditions: [],
};
