import type { Day } from '#kernel/calendar/day.ts';
import type { DenialReason } from '../rules/reason-findings.ts';
import type { SupportRequestStep } from './apply-support-request.ts';
import type { Concurrence, Denial, Discussion, MediatorOffer, Review } from './support-request-record.ts';
import type { ToldIssue } from '../rules/compute-checklist.ts';
import type { SupportRequestEvent } from './support-request-states.ts';

export type DetailsBody = {
  readonly contactDay: Day;
  readonly dueDay: Day;
  readonly lacking: readonly string[];
};
export type PerfectBody = { readonly issues: readonly ToldIssue[] };
export type AnswerBody = { readonly told: string };
export type DiscussionBody = Omit<Discussion, 'onDay'> & { readonly detailsWanting: boolean };
export type ReasonBody = { readonly because: string };
export type ApproveBody = { readonly provisionalMediatorId?: string };
export type ProposeDenialBody = { readonly letter: string; readonly reasons: readonly DenialReason[] };
export type DraftLetterBody = { readonly reasons: readonly DenialReason[] };
export type RecommendDenialBody = {
  readonly discussedDay: Day;
  readonly analystView: 'concurs' | 'does-not-concur';
};
export type ConcurrenceBody = { readonly concurrence: Concurrence };
export type PackageBody = { readonly documents: readonly string[] };
export type ShareBody = { readonly recipients: readonly string[] };
export type OfferBody = { readonly offer: MediatorOffer };

type Change = (review: Review, step: SupportRequestStep) => Review;

/** What a step changes of what Appeals keeps to itself; a step without an entry changes nothing of it. */
const changes: Readonly<Partial<Record<SupportRequestEvent, Change>>> = {
  'ask-for-details': (review, { body }) => ({ ...review, details: body as DetailsBody }),
  'perfect-request': (review, { body }) => ({
    ...review,
    issues: (body as PerfectBody).issues,
    detailsWanting: false,
  }),
  'answer-meanwhile': (review, { body, onDay }) => ({
    ...review,
    interimAnswers: [...review.interimAnswers, { onDay, told: (body as AnswerBody).told }],
  }),
  'hold-discussion': (review, { body, onDay }) => {
    const { detailsWanting, ...discussion } = body as DiscussionBody;
    return { ...review, detailsWanting, discussion: { ...discussion, onDay } };
  },
  'approve-acceptance': (review, step) => accepted(review, step, 'area-director'),
  'refuse-acceptance': (review, { body }) => ({ ...review, acceptanceRefused: (body as ReasonBody).because }),
  'approve-request': (review, { body }) => ({ ...review, ...(body as ApproveBody) }),
  'propose-denial': (review, { body, onDay, actorId }) => ({
    ...review,
    denial: {
      ...(body as ProposeDenialBody),
      mailedDay: onDay,
      draft: 1,
      draftedBy: actorId,
      sharedWith: [],
    },
  }),
  'draft-denial-letter': (review, { body, actorId }) =>
    ofDenial(review, (denial) => ({
      ...denial,
      ...(body as DraftLetterBody),
      draft: denial.draft + 1,
      draftedBy: actorId,
    })),
  'recommend-denial': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, ...(body as RecommendDenialBody) })),
  'drop-denial': withoutDenial,
  'concur-as-area-director': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, areaDirector: (body as ConcurrenceBody).concurrence })),
  'accept-as-area-director': (review, step) => overruled(review, step, 'area-director'),
  'send-package': (review, { body, onDay, actorRole }) =>
    ofDenial(review, (denial) => ({
      ...denial,
      sent: { onDay, byRole: actorRole, documents: (body as PackageBody).documents },
    })),
  'concur-as-executive': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, executive: (body as ConcurrenceBody).concurrence })),
  'accept-as-executive': (review, step) => overruled(review, step, 'front-line-executive'),
  'share-concurrence': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, sharedWith: (body as ShareBody).recipients })),
  'sign-denial-letter': (review, { onDay }) =>
    ofDenial(review, (denial) => ({ ...denial, signedDay: onDay })),
  'mail-denial-letter': (review, { onDay }) =>
    ofDenial(review, (denial) => ({ ...denial, letterMailedDay: onDay })),
  'note-mediator-offer': (review, { body }) => withOffer(review, (body as OfferBody).offer),
  'concur-in-withdrawal': (review, { body }) => ({
    ...review,
    withdrawalConcurrence: (body as ConcurrenceBody).concurrence,
  }),
  'withdraw-by-appeals': (review, { body }) => {
    const { concurrence } = body as Partial<ConcurrenceBody>;
    return concurrence === undefined ? review : { ...review, withdrawalConcurrence: concurrence };
  },
};

export function changeByReview(event: SupportRequestEvent, review: Review, step: SupportRequestStep): Review {
  return changes[event]?.(review, step) ?? review;
}

type AcceptingRole = NonNullable<Review['acceptance']>['byRole'];

function accepted(review: Review, step: SupportRequestStep, byRole: AcceptingRole): Review {
  return { ...review, acceptance: { byRole, personId: step.actorId, onDay: step.onDay } };
}

/** Accepted by an officer who was asked to concur in the denial. */
function overruled(review: Review, step: SupportRequestStep, byRole: AcceptingRole): Review {
  const nonConcurredBy = [...(review.nonConcurredBy ?? []), byRole];
  return { ...accepted(withoutDenial(review), step, byRole), nonConcurredBy };
}

/** A dropped draft is never sent; that there was one is kept. */
function withoutDenial({ denial: _denial, ...review }: Review): Review {
  return { ...review, supersededDenials: review.supersededDenials + 1 };
}

function ofDenial(review: Review, change: (denial: Denial) => Denial): Review {
  if (review.denial === undefined) throw new Error('a denial that was not proposed cannot go on');
  return { ...review, denial: change(review.denial) };
}

function withOffer(review: Review, offer: MediatorOffer): Review {
  const others = review.offers.filter(({ personId }) => personId !== offer.personId);
  return { ...review, offers: [...others, offer] };
}
