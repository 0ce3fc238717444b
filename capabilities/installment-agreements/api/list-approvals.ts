import { listPersons } from '#capabilities/casework/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { listOpenDeadlines } from '#platform/record/deadlines.ts';
import { invariant } from '#platform/record/invariant.ts';
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
  const beside = await loadBeside(eyes, requests);
  const rows = await Promise.all(requests.map((request) => rowOf({ eyes, actor, law }, request, beside)));
  return { today: eyes.today, rows: rows.flat().toSorted(byUrgency), more: found.length > approvalsMost };
});

type Scene = { readonly eyes: Eyes; readonly actor: Actor; readonly law: Law };
type Beside = Awaited<ReturnType<typeof loadBeside>>;

/** What stands beside the requests, each kind in one look, however many they are. */
async function loadBeside(eyes: Eyes, requests: readonly AgreementRequest[]) {
  const [taxpayers, preparers, deadlines] = await Promise.all([
    listTaxpayers(eyes, [...new Set(requests.map(({ taxpayerId }) => taxpayerId))]),
    listPersons(eyes, [...new Set(requests.flatMap(({ preparedBy }) => preparedBy ?? []))]),
    listOpenDeadlines(
      eyes,
      requests.map(({ requestId }) => requestId),
    ),
  ]);
  return {
    taxpayerNames: new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name])),
    preparerNames: new Map(preparers.map(({ personId, name }) => [personId, name])),
    deadlines,
  };
}

/** No row where the person does not see whose request it is. */
async function rowOf(
  { eyes, actor, law }: Scene,
  request: AgreementRequest,
  beside: Beside,
): Promise<readonly ApprovalRow[]> {
  const { terms, preparedBy = 'nobody' } = request;
  const taxpayerName = beside.taxpayerNames.get(request.taxpayerId);
  if (taxpayerName === undefined || terms === undefined) return [];
  const preparerName = beside.preparerNames.get(preparedBy);
  invariant(preparerName, `request ${request.requestId} waits and was prepared by ${preparedBy}`);
  const { decisions, afterwards } = await decideOnRequest(eyes, request, actor, law);
  const moves = movesFor(agreementRequestTable, {
    state: request.state,
    role: actor.role,
    decisions: { ...decisions, ...afterwards },
  });
  const own = beside.deadlines.filter(({ recordId }) => recordId === request.requestId);
  const [first] = own.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  const { type, paymentCents, termMonths, settledDay: sentDay } = terms;
  return [
    {
      taxpayerId: request.taxpayerId,
      taxpayerName,
      requestId: request.requestId,
      version: request.version,
      type,
      paymentCents,
      termMonths,
      preparedBy: preparerName,
      sentDay,
      waitingDays: daysBetween(sentDay, eyes.today),
      ...(first && { deadline: deadlineView(first) }),
      allowed: moves.some(({ event, allowed }) => event === 'approve' && allowed),
      findings: decisions['approver']?.findings.filter((finding) => !isMet(finding)) ?? [],
    },
  ];
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
