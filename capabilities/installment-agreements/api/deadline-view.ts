import type { Deadline } from '#platform/record/deadlines.ts';
import type { RequestView } from './request-view.contract.ts';

/** A deadline with its steps, as pages show it. */
export function deadlineView(deadline: Deadline): RequestView['deadlines'][number] {
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
