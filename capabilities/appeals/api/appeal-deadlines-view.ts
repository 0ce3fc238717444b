import { deadlineStakes } from '#capabilities/casework/index.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { type Deadline, listDeadlines } from '#platform/record/deadlines.ts';
import type { Appeal } from '../process/appeal-record.ts';
import type { AppealView } from './appeal-view.contract.ts';

type DeadlineView = AppealView['deadlines'][number];

/** The deadlines of an appeal; what the agency owes to itself is not told to the taxpayer side. */
export async function deadlinesFor(
  eyes: Eyes,
  { taxpayerId, appealId }: Appeal,
  staff: boolean,
): Promise<readonly DeadlineView[]> {
  const all = await listDeadlines(eyes, taxpayerId, [appealId]);
  return all.filter(({ kind }) => staff || deadlineStakes[kind] === 'right').map(deadlineView);
}

/** A deadline as the API hands it out. */
export function deadlineView(deadline: Deadline): DeadlineView {
  const { deadlineId, kind, dueDay, dueAt, steps, closedBecause } = deadline;
  return {
    deadlineId,
    kind,
    dueDay,
    steps,
    ...(dueAt && { dueAt }),
    ...(closedBecause && { closedBecause }),
  };
}
