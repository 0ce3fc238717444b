import { deadlineStakes } from '#capabilities/casework/index.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Deadline } from '#platform/record/deadlines.ts';
import { isStaff } from '../process/roles.ts';
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

/**
 * The deadlines that somebody is told of: what the agency owes to itself is not told to the taxpayer side.
 */
export function deadlinesShown(deadlines: readonly Deadline[], actor: Actor): RequestView['deadlines'] {
  const told = isStaff(actor) ? deadlines : deadlines.filter(({ kind }) => deadlineStakes[kind] === 'right');
  return told.map(deadlineView);
}
