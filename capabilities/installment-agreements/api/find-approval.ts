import { listPersons } from '#capabilities/casework/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { type HistoryEntry, listHistory } from '#platform/record/history.ts';
import type { SendBackBody, TermsBody } from '../process/agreement-request-record.ts';
import { type TermsChange, termsChangesOf } from '../rules/terms-changes.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { deadlineView } from './deadline-view.ts';
import { findApprovalContract } from './find-approval.contract.ts';

const stepEvents = ['send-for-approval', 'send-back', 'drop-to-draft', 'void-approval', 'approve'] as const;
type StepEvent = (typeof stepEvents)[number];

/** Who prepared the terms and who has answered, from the history of the request. */
export const findApproval = queryOperation(findApprovalContract, async ({ input, eyes }) => {
  const request = await findRequest(eyes, input.requestId);
  if (request === undefined) throw new NotFound();
  const { taxpayerId, requestId } = request;
  const history = await listHistory(eyes, taxpayerId, [requestId]);
  const steps = history.filter(({ event }) => isStep(event));
  const persons = await listPersons(eyes, [...new Set(steps.map(({ actorId }) => actorId))]);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  const deadlines = await listDeadlines(eyes, taxpayerId, [requestId]);
  const open = deadlines.find(
    ({ kind, closedBecause }) => kind === 'approve-agreement' && closedBecause === undefined,
  );
  return {
    taxpayerId,
    steps: steps.map((entry) => stepView(entry, names)),
    changes: changesOf(history),
    ...(open && { deadline: deadlineView(open) }),
  };
});

function isStep(event: string): event is StepEvent {
  return (stepEvents as readonly string[]).includes(event);
}

function stepView(entry: HistoryEntry, names: ReadonlyMap<string, string>) {
  const { actorId, actorRole: role, onDay, occurredAt: at, version, body } = entry;
  const { because, points } = body as Partial<SendBackBody>;
  const by = { personId: actorId, name: names.get(actorId) ?? role, role };
  return {
    event: entry.event as StepEvent,
    by,
    onDay,
    at,
    version,
    ...(because !== undefined && { because }),
    ...(points && { points }),
  };
}

/** Of the last two times that the terms were sent. */
function changesOf(history: readonly HistoryEntry[]): readonly TermsChange[] {
  const sent = history
    .filter(({ event }) => event === 'send-for-approval')
    .map(({ body }) => body as TermsBody);
  const [before, after] = sent.slice(-2);
  return before && after ? termsChangesOf(before.terms, after.terms) : [];
}
