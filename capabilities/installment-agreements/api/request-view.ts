import { listPersons } from '#capabilities/casework/records.ts';
import { decideChannels } from '#capabilities/correspondence/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Decisions, movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { type HistoryEntry, listHistory } from '#platform/record/history.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import {
  agreementRequestTable,
  barsLevy,
  hasAgreement,
  waitsForDecision,
} from '../process/agreement-request.ts';
import { isStaff } from '../process/roles.ts';
import { decideDisclosure } from '../rules/disclosures/decide-disclosure.ts';
import { decideTermsEntry } from '../rules/terms/decide-terms-entry.ts';
import { receivedBy } from './received-by.ts';
import { agreementIdOf } from './agreement-body.ts';
import { deadlinesShown } from './deadline-view.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { determinationsOf, pendingDecisionsOf } from './determinations-of.ts';
import { isCodeLate } from './is-code-late.ts';
import type { RequestView } from './request-view.contract.ts';

/** A request as this person may see it, with what this person may do next. */
export async function requestView(
  eyes: Eyes,
  request: AgreementRequest,
  actor: Actor,
  law: Law,
): Promise<RequestView> {
  const { taxpayerId, requestId, given, terms, sentBackBecause, sentBackPoints, pendingFrom } = request;
  const ofStaff = isStaff(actor);
  const [history, deadlines, receiver, moves] = await Promise.all([
    listHistory(eyes, taxpayerId, [requestId]),
    listDeadlines(eyes, taxpayerId, [requestId]),
    receivedByOf(eyes, request),
    ofStaff ? movesOf(eyes, request, actor, law) : [],
  ]);
  const { payment, dueDayOfMonth } = given.request;
  return {
    requestId,
    taxpayerId,
    state: request.state as RequestView['state'],
    version: request.version,
    channel: request.channel,
    ...(request.channelText !== undefined && { channelText: request.channelText }),
    receivedAt: request.receivedAt,
    ...(request.identifiedAt !== undefined && { identifiedAt: request.identifiedAt }),
    answerBy: ofStaff ? answerChannels(request, eyes.today, law) : [],
    receivedBy: receiver,
    completedAt: request.completedAt,
    levyBarred: barsLevy(request.state),
    moduleIds: request.moduleIds,
    leftOut: ofStaff ? request.leftOut : [],
    withTaxpayerIds: request.withTaxpayerIds,
    appealed: request.appealed,
    pendingDecisions: pendingDecisionsOf(history).map(({ facts: _facts, ...decision }) => decision),
    determinations: ofStaff ? determinationsOf(request, history, eyes.dayOf) : [],
    deadlines: deadlinesShown(deadlines, actor),
    moves: movesShown(moves, isCodeLate(deadlines, history, eyes.now)),
    ...(pendingFrom && { pendingFrom }),
    ...(payment !== 'unknown' && payment.kind === 'amount' && { proposedPaymentCents: payment.amountCents }),
    ...(dueDayOfMonth !== 'unknown' && { dueDayOfMonth }),
    ...(terms && { terms: { ...terms } }),
    ...(sentBackBecause && ofStaff && { sentBackBecause }),
    ...(sentBackPoints && ofStaff && { sentBackPoints }),
    ...(ofStaff && droppedOf(request, history)),
    ...(hasAgreement(request.state) && { agreementId: agreementIdOf(request) }),
  };
}

/** The channels by which an answer may go to whoever asked. */
function answerChannels({ channel }: AgreementRequest, onDay: Day, law: Law): readonly string[] {
  const asked = { sending: 'notice', receivedBy: receivedBy(channel), onDay } as const;
  return decideChannels(asked, law).flatMap(({ sendBy, decision }) =>
    decision.outcome === 'may-send' ? [sendBy] : [],
  );
}

async function receivedByOf(eyes: Eyes, { officerId: personId }: AgreementRequest) {
  const [person] = await listPersons(eyes, [personId]);
  return { personId, ...(person && { name: person.name }) };
}

/** What the terms were dropped for, while nobody has sent them again (IRM Exhibit 5.14.1-5). */
function droppedOf(
  { state }: AgreementRequest,
  history: readonly HistoryEntry[],
): Pick<RequestView, 'dropped'> {
  const last = history.findLast(({ event }) => event === 'drop-to-draft' || event === 'send-for-approval');
  if (last?.event !== 'drop-to-draft' || !waitsForDecision(state)) return {};
  const retest = last.decisions.find(({ rule }) => rule === 'retest');
  return retest ? { dropped: retest.findings.filter(isFailed) } : {};
}

async function movesOf(
  eyes: Eyes,
  request: AgreementRequest,
  actor: Actor,
  law: Law,
): Promise<RequestView['moves']> {
  const { decisions, afterwards } = await decideOnRequest(eyes, request, actor, law);
  const all = { ...decisions, ...afterwards, ...entryDecisions(eyes.today, law) };
  return movesFor(agreementRequestTable, { state: request.state, role: actor.role, decisions: all });
}

/** Nothing is explained where nothing is late. */
function movesShown(moves: RequestView['moves'], codeLate: boolean): RequestView['moves'] {
  return moves.filter(({ event }) => event !== 'explain-late-code' || codeLate);
}

/** Terms and what was told may always be entered; what is entered is decided on when it is. */
function entryDecisions(onDay: Day, law: Law): Decisions {
  return {
    'terms-entry': decideTermsEntry({ onDay, chosen: 'none' }, law),
    disclosure: decideDisclosure({ onDay, toldDay: onDay, items: [] }, law),
  };
}
