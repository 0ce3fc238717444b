import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { costOf } from '../process/co-mediator.ts';
import { decisionsOf } from '../process/decisions-of.ts';
import type { Concurrence, Joint, Review, SupportRequest } from '../process/support-request-record.ts';
import { readinessGaps } from '../rules/compute-checklist.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

/** Puts a name to somebody in the role of that moment. */
export type NameOf = (personId: string, role: string) => { readonly name?: string; readonly role: string };

type ReviewView = NonNullable<SupportRequestView['review']>;

/** What both sides see, with the moments that fit analyst and manager alike. */
export function jointView(joint: Joint, nameOf: NameOf): SupportRequestView['joint'] {
  const { mediator, withdrawal, callTimes, told, items, coMediator, ...rest } = joint;
  const cost = costOf(coMediator);
  const name = mediator && nameOf(mediator.personId, 'mediator').name;
  return {
    ...rest,
    told: told as Record<string, Day>,
    items: items as Record<string, string>,
    callTimes,
    coMediator: { ...coMediator, ...(cost && { cost }) },
    commonTimes: callTimes.analyst.filter((time) => callTimes.manager.includes(time)),
    ...(mediator && {
      mediator: {
        personId: mediator.personId,
        assignedDay: mediator.assignedDay,
        ...(mediator.affirmedDay && { affirmedDay: mediator.affirmedDay }),
        ...(name !== undefined && { name }),
      },
    }),
    ...(withdrawal && { withdrawal: { side: withdrawal.side, onDay: withdrawal.onDay } }),
  };
}

/** What Appeals keeps to itself, for those who may see it. */
export function reviewView(
  one: SupportRequest,
  review: Review,
  nameOf: NameOf,
  today: Day,
  law: Law,
): Omit<ReviewView, 'eligibility' | 'authorities' | 'choices'> {
  const {
    eligibility: _eligibility,
    acceptance,
    denial,
    offers,
    provisionalMediatorId,
    withdrawalConcurrence,
    ...rest
  } = review;
  const provisional = provisionalMediatorId && nameOf(provisionalMediatorId, 'mediator').name;
  return {
    ...rest,
    notReady: readinessGaps(review.issues),
    offers: offers.map((offer) => ({ ...offer, ...named(nameOf(offer.personId, 'mediator').name) })),
    ...(acceptance && {
      acceptance: {
        byRole: acceptance.byRole,
        onDay: acceptance.onDay,
        ...named(nameOf(acceptance.personId, acceptance.byRole).name),
      },
    }),
    ...(denial && { denial: denialView(denial, nameOf), decision: decisionView(one, today, law) }),
    ...(provisional && { provisionalMediator: provisional }),
    ...(withdrawalConcurrence && { withdrawalConcurrence: concurrenceView(withdrawalConcurrence, nameOf) }),
  };
}

function decisionView(one: SupportRequest, today: Day, law: Law): ReviewView['decision'] {
  const decision = decisionsOf(one, today, law)['denial'];
  if (decision === undefined) return undefined;
  const { rule, revision, outcome, findings, on } = decision;
  return { rule, revision, outcome, findings, law: decision.law, on };
}

function denialView(
  denial: NonNullable<Review['denial']>,
  nameOf: NameOf,
): NonNullable<ReviewView['denial']> {
  const {
    areaDirector,
    executive,
    draftedBy: _draftedBy,
    versions,
    signedId: _signedId,
    reasons,
    ...rest
  } = denial;
  return {
    ...rest,
    reasons: reasons.map((reason) => ({ ...reason })),
    versions: (versions ?? []).map(({ draft, onDay, documentId, personId, role }) => ({
      draft,
      onDay,
      documentId,
      by: nameOf(personId, role),
    })),
    ...(areaDirector && { areaDirector: concurrenceView(areaDirector, nameOf) }),
    ...(executive && { executive: concurrenceView(executive, nameOf) }),
  };
}

function concurrenceView(
  { onDay, role, position, evidence, personId, documentId }: Concurrence,
  nameOf: NameOf,
) {
  return {
    onDay,
    role,
    position,
    evidence,
    ...named(nameOf(personId, role).name),
    ...(documentId !== undefined && { documentId }),
  };
}

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
