import { listAppealsOf } from '#capabilities/appeals/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import { daysBetween } from '#kernel/calendar/day.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { listOpenDeadlines } from '#platform/record/deadlines.ts';
import { nextStep } from '../process/next-step.ts';
import { isMinorStep } from '../process/support-request-states.ts';
import { isForAnother, isTaken } from '../process/taken-steps.ts';
import { listSupportRequests } from '../store/support-request-store.ts';
import { deskRequests } from './desk-requests.ts';
import { type DeskRow, listDeskContract } from './list-desk.contract.ts';
import { movesFrom } from './moves-of.ts';
import { relationsFrom } from './relations-of.ts';

/**
 * What waits for this person, earliest first; then what waits for others. Only what the person sees is
 * counted.
 */
export const listDesk = queryOperation(listDeskContract, async ({ eyes, actor, law }) => {
  const open = await listSupportRequests(eyes, 'open');
  const deadlines = await listOpenDeadlines(
    eyes,
    open.map(({ supportRequestId }) => supportRequestId),
  );
  const appeals = await listAppealsOf(
    eyes,
    open.map(({ appealId }) => appealId),
  );
  const appealOf = new Map(appeals.map((appeal) => [appeal.appealId, appeal]));
  const requests = await deskRequests({ eyes, actor, law });
  const nameOf = await namesOf(eyes, [...requests, ...open]);
  const rows = open.map((one): DeskRow => {
    const { supportRequestId, taxpayerId, requestId, state, work, receivedDay, enteredDay } = one;
    const relations = relationsFrom(actor, one, appealOf.get(one.appealId));
    const scene = { supportRequest: one, timeMinutes: 0, appealClosed: false };
    const awaited = nextStep(scene, {})?.event;
    const moves = movesFrom(one, relations, { today: eyes.today, actor, law });
    const contact = deadlines.find(
      ({ recordId, kind, dueDay }) =>
        recordId === supportRequestId && kind === 'contact-team' && dueDay <= eyes.today,
    );
    const due = deadlines.find(({ recordId }) => recordId === supportRequestId);
    return {
      supportRequestId,
      ...nameOf(taxpayerId),
      requestId,
      state,
      work,
      receivedDay,
      days: daysBetween(receivedDay, eyes.today),
      yours: moves
        .filter(({ event, allowed }) => allowed && !isMinorStep(event))
        .filter(({ event }) => !isTaken(event, one) && !isForAnother(event, actor.role))
        .map(({ event }) => event)
        .toSorted((a, b) => Number(b === awaited) - Number(a === awaited)),
      ...(contact && { withoutContactSince: enteredDay }),
      ...(due && { nextDue: { kind: due.kind, dueDay: due.dueDay, isLate: due.dueDay < eyes.today } }),
    };
  });
  return {
    requests: requests.map((request) => ({ ...request, ...nameOf(request.taxpayerId) })),
    rows: rows.toSorted(byUrgency),
  };
});

/** The taxpayers with their names, as far as this person sees them. */
async function namesOf(eyes: Eyes, of: readonly { readonly taxpayerId: string }[]) {
  const taxpayers = await listTaxpayers(eyes, [...new Set(of.map(({ taxpayerId }) => taxpayerId))]);
  const names = new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name]));
  return (taxpayerId: string) => {
    const taxpayerName = names.get(taxpayerId);
    return { taxpayerId, ...(taxpayerName !== undefined && { taxpayerName }) };
  };
}

function byUrgency(a: DeskRow, b: DeskRow): number {
  const waiting = Number(b.yours.length > 0) - Number(a.yours.length > 0);
  if (waiting !== 0) return waiting;
  const [dueA, dueB] = [a.nextDue?.dueDay ?? '9999', b.nextDue?.dueDay ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  if (a.receivedDay !== b.receivedDay) return a.receivedDay < b.receivedDay ? -1 : 1;
  return a.supportRequestId < b.supportRequestId ? -1 : 1;
}
