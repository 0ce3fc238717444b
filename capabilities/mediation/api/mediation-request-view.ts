import { withFacts } from '#kernel/decision/decision.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Decisions, movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes, Lens } from '#platform/db/lens.ts';
import { type Deadline, listDeadlines } from '#platform/record/deadlines.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { mediationRequestTable } from '../process/mediation-request.ts';
import { isMediationPartner, taxpayerSide } from '../process/roles.ts';
import { ownDuties } from '../process/own-duties.ts';
import { wasEnteredIn } from '../process/support-request-record.ts';
import { decideConference } from '../rules/decide-conference.ts';
import { decideRequestClosing } from '../rules/decide-request-closing.ts';
import { listMailings, type Mailing } from '../store/mailing-store.ts';
import { findAgreementOf } from '../store/mediation-agreement-store.ts';
import { listStandings, type Standing } from '../store/standing-store.ts';
import { findSupportRequest, listLinked } from '../store/support-request-store.ts';
import { issueKindsOf } from './issue-kinds-of.ts';
import { enteringOf } from './entering-of.ts';
import { mailingViews } from './mailing-views.ts';
import type { MediationRequestView } from './mediation-request-view.contract.ts';
import { nameOfTaxpayer } from './surroundings-of.ts';

/**
 * A written request with where it stands on each appeal. What Appeals does about it is not told to the
 * taxpayer.
 */
export async function mediationRequestView(
  eyes: Eyes,
  request: MediationRequest,
  actor: Actor,
  law: Law,
): Promise<MediationRequestView> {
  const { taxpayerId, requestId, appealIds, state } = request;
  const { compartment: _compartment, version: _version, mailedBy: _mailedBy, ...told } = request;
  const staff = !isMediationPartner(actor.role);
  const standings = await standingsOf(eyes, request);
  const without = staff ? appealIds.filter((id) => !standings.some(({ appealId }) => appealId === id)) : [];
  const deadlines = staff ? await listDeadlines(eyes, taxpayerId, [requestId]) : [];
  const mailings = staff ? await listMailings(eyes, [requestId]) : [];
  const decisions = await requestDecisions(eyes, request, standings, law);
  const moves = movesFor(mediationRequestTable, { state, role: actor.role, decisions });
  return {
    ...told,
    ...(await nameOfTaxpayer(eyes, taxpayerId)),
    standings: await Promise.all(standings.map((one) => standingView(eyes, one, actor))),
    appealsWithout: without,
    entering: await enteringOf({ eyes, actor, law }, request, without),
    issueKinds: await issueKindsOf(eyes, without),
    ...(staff && noticeOf(request, mailings)),
    mailings: await mailingViews(eyes, mailings),
    deadlines: deadlines.map(deadlineView),
    moves: movesShown(moves, standings),
  };
}

type StandingView = MediationRequestView['standings'][number];

/** Where it stands on one appeal, with what waits for the taxpayer there. */
async function standingView(
  eyes: Eyes,
  { supportRequestId, appealId, work, standing, detailsDueDay, sessionDay, reasons }: Standing,
  { role }: Actor,
): Promise<StandingView> {
  const told = { ...(detailsDueDay && { detailsDueDay }), ...(sessionDay && { sessionDay }) };
  const isOwn = taxpayerSide.some((one) => one === role);
  const running = isOwn ? await runningOf(eyes, supportRequestId) : { clocks: [] };
  const duties = isOwn ? ownDuties({ standing, ...told, ...running }) : [];
  return { supportRequestId, appealId, work, standing, reasons, ...told, duties };
}

/** What of a mediation is before both sides, as far as these eyes see it. */
async function runningOf(eyes: Eyes, supportRequestId: string) {
  const found = await findSupportRequest(eyes, supportRequestId);
  if (found === undefined) return { clocks: [] };
  const agreement = await findAgreementOf(eyes, found);
  const records = [supportRequestId, ...(agreement === undefined ? [] : [agreement.agreementId])];
  const clocks = await listDeadlines(eyes, found.taxpayerId, records);
  return { joint: found.joint, clocks: clocks.map(deadlineView) };
}

function deadlineView({ deadlineId, kind, dueDay, steps, closedBecause }: Deadline) {
  return { deadlineId, kind, dueDay, steps, ...(closedBecause && { closedBecause }) };
}

/** No letter is sent on before one has been mailed. */
function movesShown(moves: ReturnType<typeof movesFor>, standings: Standings): MediationRequestView['moves'] {
  return moves
    .filter(({ event }) => event !== 'mail-denial-copy' || isDenied(standings))
    .map(({ event, allowed, refusal }) => ({ event, allowed, ...(refusal && { refusal: { ...refusal } }) }));
}

/** When the manager was told of the request, and how many days after its receipt. */
function noticeOf(
  { receivedDay, noticedDay }: MediationRequest,
  mailings: readonly Mailing[],
): Pick<MediationRequestView, 'managerNotice'> {
  if (noticedDay === undefined) return {};
  const at = mailings.find(({ kind }) => kind === 'request-received')?.queuedAt;
  const lagDays = daysBetween(receivedDay, noticedDay);
  return { managerNotice: { onDay: noticedDay, lagDays, ...(at && { at }) } };
}

type Standings = Awaited<ReturnType<typeof listStandings>>;

/** Where a request stands on each of its appeals. */
export async function standingsOf(
  lens: Lens,
  { taxpayerId, requestId }: MediationRequest,
): Promise<Standings> {
  return (await listStandings(lens, taxpayerId)).filter((one) => one.requestId === requestId);
}

function isDenied(standings: Standings): boolean {
  return standings.some(({ standing }) => standing === 'denied');
}

/** What the closing of a log entry, and a conference about a denial, hang on. */
export async function requestDecisions(
  lens: Lens,
  request: MediationRequest,
  standings: Standings,
  law: Law,
): Promise<Decisions> {
  const linked = await listLinked(lens, request);
  const facts = {
    onDay: lens.today,
    mailed: request.mailedDay !== undefined,
    denialMailed: request.denialCopyMailedDay !== undefined,
    loggedOnly: linked.length > 0 && !linked.some(wasEnteredIn),
    allAnswered: linked.length > 0 && linked.every(({ joint }) => joint.closedDay !== undefined),
  };
  const conference = { onDay: lens.today, denied: isDenied(standings) };
  return {
    'request-closing': withFacts(decideRequestClosing(facts, law), facts),
    'conference-about-denial': withFacts(decideConference(conference, law), conference),
  };
}
