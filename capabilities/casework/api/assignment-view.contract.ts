import { z } from 'zod';
import { zDay, zId, zMove } from '#platform/http/schemas.ts';
import { assignmentStates } from '../process/assignment.ts';
import { zPersonView } from './person-view.contract.ts';

/** Who has the case, and since when. */
export const zAssignmentView = z.object({
  taxpayerId: zId,
  assignmentId: zId,
  state: z.enum(assignmentStates),
  sinceDay: zDay,
  holder: zPersonView,
  office: z.object({ officeId: zId, name: z.string() }),
  moves: z.array(zMove),
});

export type AssignmentView = z.output<typeof zAssignmentView>;
