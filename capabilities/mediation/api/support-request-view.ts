import { findAppeal } from '#capabilities/appeals/records.ts';
import { listOpenTasks, listPersons } from '#capabilities/casework/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { type Deadline, listDeadlines } from '#platform/record/deadlines.ts';
import { type HistoryEntry, listHistory } from '#platform/record/history.ts';
import { isMediationPartner, isWalled } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { closingStageOf, isPreparing } from '../process/support-request-states.ts';
import type { StepScene } from '../process/chart-steps.ts';
import { activePhases, listSteps } from '../process/step-list.ts';
import { computeMediationDays } from '../rules/compute-mediation-days.ts';
import { computeReadiness } from '../rules/compute-readiness.ts';
import { reasonsFor } from '../rules/decide-closing.ts';
import { memo } from '../rules/memorandum.ts';
import { type ListChange } from '../rules/reference-list.ts';
import { listListChanges } from '../store/list-store.ts';
import { findAgreementOf } from '../store/mediation-agreement-store.ts';
import { listMediatorContacts } from '../store/mediator-contact-store.ts';
import { findMediationRequest } from '../store/mediation-request-store.ts';
import { listPapers, listTime } from '../store/paper-store.ts';
import { listSendings } from '../store/sending-store.ts';
import { listLinked } from '../store/support-request-store.ts';
import { addresseesOf } from './addressees-of.ts';
import { agreementView } from './mediation-agreement-view.ts';
import { authoritiesOf, choicesOf, executivesFor, helpLinksOf } from './choices-of.ts';
import { eligibilityOf } from './eligibility-of.ts';
import { peopleView } from './people-view.ts';
import { movesOf } from './moves-of.ts';
import { nextStepView } from './next-step-view.ts';
import { paperMoves } from './paper-moves.ts';
import { contactView, paperView } from './paper-view.ts';
import { readinessFactsOf } from './readiness-facts-of.ts';
import { sendingView } from './sending-view.ts';
import { jointView, type NameOf, reviewView } from './support-request-parts.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';
import { surroundingsOf } from './surroundings-of.ts';

/** A support request as this person may see it: everything here is read with the person's own eyes. */
export async function supportRequestView(
  eyes: Eyes,
  one: SupportRequest,
  actor: Actor,
  law: Law,
): Promise<SupportRequestView> {
  const { supportRequestId, joint } = one;
  const agreement = await findAgreementOf(eyes, one);
  const logged = await loggedOf(eyes, one);
  const named = [...logged.papers, ...logged.contacts, ...logged.sendings];
  const nameOf = await namesIn(eyes, one, named, logged.history);
  const linked = await listLinked(eyes, one);
  const addressees = await addresseesFor(eyes, one, law);
  const scene = await stepSceneOf(eyes, one, logged.time, agreement);
  const outside = isMediationPartner(actor.role);
  // A mediator’s manager is of Appeals and sees as little of its review as the mediator.
  const seesReview = !outside && one.review !== undefined;
  const deadlines = await listDeadlines(eyes, one.taxpayerId, timedIds(one, agreement, seesReview));
  const stage = closingStageOf(one.state);
  const changes = await listListChanges(eyes);
  return {
    ...plainView(one),
    ...(await surroundingsOf(eyes, one)),
    joint: jointView(joint, nameOf),
    linkedIds: linked.map((other) => other.supportRequestId).filter((id) => id !== supportRequestId),
    days: computeMediationDays(
      one.receivedDay,
      joint.approvedDay ?? 'not-approved',
      joint.closedDay ?? eyes.today,
      law,
    ),
    steps: listSteps(scene, (phase) => seesReview || !isOfReview(phase)),
    activePhases: activePhases(scene).filter((phase) => seesReview || !isOfReview(phase)),
    ...(await nextStepView(eyes, scene, law)),
    readiness: isPreparing(one.state) ? computeReadiness(readinessFactsOf(one, agreement)) : [],
    outstanding: await outstandingOf(eyes, one),
    helpLinks: outside && !isWalled(actor.role) ? [] : helpLinksOf(changes, eyes.today),
    closingReasons: stage === undefined ? [] : reasonsFor(actor.role, stage),
    clocks: deadlines.map(clockView),
    ...loggedView(logged, nameOf),
    paperMoves: paperMoves(one, logged.sendings, actor),
    moves: await movesOf(eyes, one, actor, law),
    ...(isWalled(actor.role) ? { caution: memo('8.26.9.2.3.4.7(2)') } : { appealId: one.appealId }),
    ...reviewPart({ eyes, law, nameOf, changes, executives: await executivesFor(eyes, one) }, one),
    ...(await peopleView(eyes, one, actor, law)),
    ...(agreement && { agreement: { ...agreementView(agreement, actor, law, eyes.today), addressees } }),
  };
}

/** The records whose deadlines belong here: the e-mail to the program is due on the written request. */
function timedIds(
  { supportRequestId, requestId }: SupportRequest,
  agreement: StepScene['agreement'],
  seesReview: boolean,
): readonly string[] {
  const ofAgreement = agreement === undefined ? [] : [agreement.agreementId];
  return [supportRequestId, ...ofAgreement, ...(seesReview ? [requestId] : [])];
}

/** What was put there and written down, in its order. */
async function loggedOf(eyes: Eyes, { taxpayerId, supportRequestId }: SupportRequest) {
  return {
    papers: await listPapers(eyes, supportRequestId),
    contacts: await listMediatorContacts(eyes, supportRequestId),
    sendings: await listSendings(eyes, supportRequestId),
    time: await listTime(eyes, supportRequestId),
    history: await listHistory(eyes, taxpayerId, [supportRequestId]),
  };
}

function loggedView(logged: Awaited<ReturnType<typeof loggedOf>>, nameOf: NameOf) {
  const { papers, contacts, sendings, time, history } = logged;
  return {
    sendings: sendings.map((sending) => sendingView(sending, nameOf)),
    papers: papers.map((paper) => paperView(paper, nameOf)),
    contacts: contacts.map((contact) => contactView(contact, nameOf)),
    time: [...time],
    timeline: history.map((entry) => timelineView(entry, nameOf)),
  };
}

type Scene = {
  readonly eyes: Eyes;
  readonly law: Law;
  readonly nameOf: NameOf;
  readonly changes: readonly ListChange[];
  readonly executives: Awaited<ReturnType<typeof executivesFor>>;
};

/** What Appeals keeps to itself, with what the program's lists and documents say about the case. */
function reviewPart({ eyes, law, nameOf, changes, executives }: Scene, one: SupportRequest) {
  if (one.review === undefined) return {};
  const { today } = eyes;
  return {
    review: {
      ...reviewView(one, one.review, nameOf, today, law),
      eligibility: eligibilityOf(one, changes, law),
      authorities: authoritiesOf(one, today, law),
      choices: choicesOf(one, changes, today, executives),
    },
  };
}

/** Those to whom the packet may go, by the periods of the appeal; nobody else is offered. */
async function addresseesFor(eyes: Eyes, one: SupportRequest, law: Law) {
  if (one.review === undefined) return [];
  const choices = await addresseesOf(eyes, one, eyes.today, law);
  return choices
    .filter(({ decision, allows }) => decision.outcome === allows)
    .map(({ addressee, name }) => ({ addressee, name }));
}

/** The second sending of a denial letter bars no closing; that it is still owed is shown with it. */
async function outstandingOf(
  eyes: Eyes,
  { taxpayerId, supportRequestId }: SupportRequest,
): Promise<readonly string[]> {
  const open = await listOpenTasks(eyes, taxpayerId);
  const owed = open.filter(({ subjectId }) => subjectId === supportRequestId).map(({ kind }) => kind);
  return [...new Set(owed)].filter((kind) => kind === 'send-signed-copy');
}

function plainView({ state, work, entered, receivedDay, enteredDay, ...named }: SupportRequest) {
  const { supportRequestId, taxpayerId, requestId } = named;
  return { supportRequestId, taxpayerId, requestId, state, work, entered, receivedDay, enteredDay };
}

function timelineView(
  { event, onDay, recordedAt, actorId, actorRole, body }: HistoryEntry,
  nameOf: NameOf,
): SupportRequestView['timeline'][number] {
  const { legacyLabel } = body as { readonly legacyLabel?: string };
  const label = legacyLabel !== undefined && { legacyLabel };
  return { event, onDay, recordedAt, by: nameOf(actorId, actorRole), ...label };
}

/** The charts of receipt and denial are Appeals' own. */
function isOfReview(phase: string): boolean {
  return phase === 'processing' || phase === 'denied';
}

async function stepSceneOf(
  eyes: Eyes,
  supportRequest: SupportRequest,
  time: readonly { readonly minutes: number }[],
  agreement: StepScene['agreement'],
): Promise<StepScene> {
  // Behind the wall nothing of the appeal or the written request is seen: its steps are not listed there.
  const request = await findMediationRequest(eyes, supportRequest.requestId);
  const appeal = await findAppeal(eyes, supportRequest.appealId);
  const timeMinutes = time.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    supportRequest,
    timeMinutes,
    appealClosed: appeal?.closedDay !== undefined,
    ...(request && { request }),
    ...(agreement && { agreement }),
  };
}

async function namesIn(
  eyes: Eyes,
  { joint, review }: SupportRequest,
  given: readonly { readonly personId: string }[],
  history: readonly { readonly actorId: string }[],
): Promise<NameOf> {
  const ids = [
    ...given.map(({ personId }) => personId),
    ...history.map(({ actorId }) => actorId),
    joint.mediator?.personId,
    review?.provisionalMediatorId,
    review?.acceptance?.personId,
    review?.denial?.areaDirector?.personId,
    review?.denial?.executive?.personId,
    review?.withdrawalConcurrence?.personId,
    ...(review?.offers ?? []).map(({ personId }) => personId),
    ...(review?.denial?.versions ?? []).map(({ personId }) => personId),
  ].filter((id) => id !== undefined);
  const persons = await listPersons(eyes, [...new Set(ids)]);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  return (personId, role) => {
    const name = names.get(personId);
    return { role, ...(name !== undefined && { name }) };
  };
}

function clockView({
  deadlineId,
  kind,
  dueDay,
  dueAt,
  steps,
  closedBecause,
}: Deadline): SupportRequestView['clocks'][number] {
  return {
    deadlineId,
    kind,
    dueDay,
    steps,
    ...(dueAt && { dueAt }),
    ...(closedBecause && { closedBecause }),
  };
}
