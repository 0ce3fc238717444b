import { listPersons } from '#capabilities/casework/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { type Deadline, listOpenDeadlines } from '#platform/record/deadlines.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { listWaitingForApproval } from '../store/agreement-request-store.ts';
import { deadlineView } from './deadline-view.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { type ApprovalRow, approvalsMost, listApprovalsContract } from './list-approvals.contract.ts';

/** Everything that waits for this manager, each with whether it may be approved as it stands. */
export const listApprovals = queryOperation(listApprovalsContract, async ({ eyes, actor, law }) => {
  const found = await listWaitingForApproval(eyes, approvalsMost + 1);
  const requests = found.slice(0, approvalsMost);
  const taxpayers = await listTaxpayers(eyes, [...new Set(requests.map(({ taxpayerId }) => taxpayerId))]);
  const names = new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name]));
  const deadlines = await listOpenDeadlines(
    eyes,
    requests.map(({ requestId }) => requestId),
  );
  const rows: ApprovalRow[] = [];
  for (const request of requests) {
    const taxpayerName = names.get(request.taxpayerId);
    const own = deadlines.filter(({ recordId }) => recordId === request.requestId);
    if (taxpayerName === undefined || request.terms === undefined) continue;
    rows.push({ taxpayerName, ...(await rowOf({ eyes, actor, law }, request, request.terms, own)) });
  }
  return { today: eyes.today, rows: rows.toSorted(byUrgency), more: found.length > approvalsMost };
});

type Scene = { readonly eyes: Eyes; readonly actor: Actor; readonly law: Law };

async function rowOf(
  { eyes, actor, law }: Scene,
  request: AgreementRequest,
  terms: NonNullable<AgreementRequest['terms']>,
  deadlines: readonly Deadline[],
): Promise<Omit<ApprovalRow, 'taxpayerName'>> {
  const { decisions, afterwards } = await decideOnRequest(eyes, request, actor, law);
  const moves = movesFor(agreementRequestTable, {
    state: request.state,
    role: actor.role,
    decisions: { ...decisions, ...afterwards },
  });
  const [preparer] = await listPersons(eyes, request.preparedBy === undefined ? [] : [request.preparedBy]);
  const [first] = deadlines.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  const { type, paymentCents, termMonths, settledDay: sentDay } = terms;
  return {
    taxpayerId: request.taxpayerId,
    requestId: request.requestId,
    version: request.version,
    type,
    paymentCents,
    termMonths,
    preparedBy: preparer?.name ?? '',
    sentDay,
    waitingDays: daysBetween(sentDay, eyes.today),
    ...(first && { deadline: deadlineView(first) }),
    allowed: moves.some(({ event, allowed }) => event === 'approve' && allowed),
    findings: decisions['approver']?.findings.filter((finding) => !isMet(finding)) ?? [],
  };
}

function endOf({ dueAt, dueDay }: { readonly dueAt?: string | undefined; readonly dueDay: string }): string {
  return dueAt ?? `${dueDay}T99`;
}

/** First what ends first; of what ends together, what has waited longest. */
function byUrgency(one: ApprovalRow, other: ApprovalRow): number {
  const [a, b] = [one, other].map(({ deadline }) => (deadline ? endOf(deadline) : '9999'));
  if (a !== b) return String(a) < String(b) ? -1 : 1;
  return other.waitingDays - one.waitingDays;
}
