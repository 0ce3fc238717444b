import { type Appeal, concernsOffer, isHearing, isStatuteTimeEnough } from '#capabilities/appeals/index.ts';
import type { z } from 'zod';
import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { move, type Moved } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { isReceived } from '../process/mediation-request.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { decideReceipt } from '../rules/decide-receipt.ts';
import { memo } from '../rules/memorandum.ts';
import type { ReceiptFacts } from '../rules/receipt-facts.ts';
import type { zEntry } from './entry.contract.ts';
import { relationsFrom, standingFor } from './relations-of.ts';

type Entry = z.output<typeof zEntry>;
export type EntryEvent = 'enter-mediation-in' | 'log-request';

type EntryAsked = {
  readonly input: Pick<Entry, 'premature' | 'incomplete' | 'entryDay'>;
  readonly actor: Actor;
  readonly law: Law;
  readonly today: Day;
};

/** The step that this person’s entry on an appeal would be, or why there is none. */
export function decideEntry(
  { input, actor, law, today }: EntryAsked,
  event: EntryEvent,
  request: MediationRequest,
  appeal: Appeal,
): Moved | Refusal {
  if (!isStatuteTimeEnough(appeal.statutes, request.receivedDay, law))
    return refuse({ code: 'statute-time-must-be-enough', field: 'appealId' });
  if (!isReceived(request.state) && request.initiator === 'taxpayer')
    return refuse({ code: 'request-must-be-received', field: 'requestId', law: memo('8.26.9.2.3(3)') });
  const facts = receiptFactsOf(input, request, appeal);
  const decisions = { receipt: withFacts(decideReceipt(facts, law), facts) };
  const step = move(supportRequestTable, { state: 'none', event, role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const standing = standingFor(event, actor, relationsFrom(actor, { joint: {} }, appeal), today, law);
  if (standing.outcome === 'may-act') return step;
  const findings = standing.findings.filter((finding) => !isMet(finding));
  return refuse({ code: 'step-must-be-yours', event, from: 'none', findings });
}

function receiptFactsOf(input: EntryAsked['input'], request: MediationRequest, appeal: Appeal): ReceiptFacts {
  return {
    inWriting: request.inWriting,
    initiator: request.initiator,
    agreedInWriting: request.initiator === 'taxpayer' ? 'unknown' : request.inWriting,
    receivedDay: request.receivedDay,
    entryDay: input.entryDay ?? request.receivedDay,
    // Every appeal that this program keeps comes from collection.
    workStream: 'collection',
    work: workOf(appeal),
    withinHearing: isHearing(appeal),
    closedDay: appeal.closedDay ?? 'none',
    premature: input.premature,
    incomplete: input.incomplete,
  };
}

export function workOf(appeal: Appeal): string {
  return concernsOffer(appeal) ? 'offer-in-compromise' : appeal.kind;
}
