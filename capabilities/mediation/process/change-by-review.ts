import type { Day } from '#kernel/calendar/day.ts';
import { type EligibilityNotes, nothingKnown } from '../rules/eligibility-facts.ts';
import type { DenialReason } from '../rules/reason-findings.ts';
import type { SupportRequestStep } from './apply-support-request.ts';
import type { DiscussionOutcome } from '../rules/decide-denial-recommendation.ts';
import type {
  Concurrence,
  Denial,
  Discussion,
  MediatorOffer,
  Review,
  SentPackage,
} from './support-request-record.ts';
import type { ToldIssue } from '../rules/compute-checklist.ts';
import type { SupportRequestEvent } from './support-request-states.ts';

export type DetailsBody = {
  readonly contactDay: Day;
  readonly dueDay: Day;
  readonly lacking: readonly string[];
};
export type PerfectBody = { readonly issues: readonly ToldIssue[] };
export type EligibilityBody = {
  readonly notes: Partial<EligibilityNotes>;
  readonly excludedThen: readonly string[];
};
export type MarkPilotBody = EligibilityBody & { readonly because: string };
export type ContactBody = { readonly told: string };
export type AnswerBody = { readonly told: string };
export type DiscussionBody = Omit<Discussion, 'onDay'> & { readonly detailsWanting: boolean };
export type ReasonBody = { readonly because: string };
export type ApproveBody = { readonly provisionalMediatorId?: string };
export type DraftLetterBody = { readonly reasons: readonly DenialReason[]; readonly documentId?: string };
export type ProposeDenialBody = DraftLetterBody & { readonly letter: string };
export type HelpBody = { readonly told?: string };
export type SignLetterBody = { readonly signedId?: string };
export type RecommendDenialBody = {
  readonly discussedDay: Day;
  readonly analystView: 'concurs' | 'does-not-concur';
  readonly recommends?: DiscussionOutcome;
};
export type ConcurrenceBody = { readonly concurrence: Concurrence };
export type PackageBody = Omit<SentPackage, 'onDay' | 'byRole'>;
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
  'note-eligibility': withNotes,
  'mark-pilot': withNotes,
  'contact-team': (review, { body, onDay }) => ({
    ...review,
    contact: { onDay, ...(body as ContactBody) },
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
  'propose-denial': (review, step) => {
    const { letter, ...draft } = step.body as ProposeDenialBody;
    const first = { mailedDay: step.onDay, letter, sharedWith: [] };
    return { ...review, denial: { ...first, ...drafted(draft, 1, [], step) } };
  },
  'draft-denial-letter': (review, step) =>
    ofDenial(review, (denial) => ({
      ...denial,
      ...drafted(step.body as DraftLetterBody, denial.draft + 1, denial.versions, step),
    })),
  'ask-for-help': (review, { body, onDay }) =>
    ofDenial(review, (denial) => ({ ...denial, help: { ...(body as HelpBody), askedDay: onDay } })),
  'recommend-denial': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, ...(body as RecommendDenialBody) })),
  'drop-denial': withoutDenial,
  'concur-as-area-director': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, areaDirector: (body as ConcurrenceBody).concurrence })),
  'accept-as-area-director': (review, step) => overruled(review, step, 'area-director'),
  'send-package': (review, { body, onDay, actorRole }) =>
    ofDenial(review, (denial) => ({
      ...denial,
      sent: { ...(body as PackageBody), onDay, byRole: actorRole },
    })),
  'concur-as-executive': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, executive: (body as ConcurrenceBody).concurrence })),
  'accept-as-executive': (review, step) => overruled(review, step, 'front-line-executive'),
  'share-concurrence': (review, { body }) =>
    ofDenial(review, (denial) => ({ ...denial, sharedWith: (body as ShareBody).recipients })),
  'sign-denial-letter': (review, { body, onDay }) =>
    ofDenial(review, (denial) => ({ ...denial, ...(body as SignLetterBody), signedDay: onDay })),
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

/** What is not told anew stays as it was told. */
function withNotes(review: Review, { body }: SupportRequestStep): Review {
  const { notes, excludedThen } = body as EligibilityBody;
  const before: EligibilityNotes = review.eligibility ?? nothingKnown;
  return { ...review, eligibility: { ...before, ...notes, excludedThen } };
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

/** A version of the draft; those before it stay. */
function drafted(
  { reasons, documentId }: DraftLetterBody,
  draft: number,
  earlier: Denial['versions'],
  { onDay, actorId: personId, actorRole: role }: SupportRequestStep,
): Pick<Denial, 'draft' | 'draftedBy' | 'reasons' | 'versions'> {
  const written = { reasons, draft, draftedBy: personId };
  if (documentId === undefined) return { ...written, ...(earlier && { versions: earlier }) };
  return { ...written, versions: [...(earlier ?? []), { draft, onDay, personId, role, documentId }] };
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
