import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyAssignment, type Assignment } from '../process/assignment-record.ts';
import type { AssignmentState } from '../process/assignment.ts';

export const assignmentKind: RecordKind<Assignment> = {
  capability: 'casework',
  kind: 'assignment',
  idOf: (assignment) => assignment.assignmentId,
  apply: applyAssignment,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertAssignment(tx, after) : updateAssignment(tx, after, beforeVersion),
  deadlines: {},
};

async function insertAssignment(tx: Tx, after: Assignment): Promise<number> {
  const { taxpayerId, assignmentId, compartment, state, version, personId, officeId, sinceDay } = after;
  const rows = await tx.run(sql`
    insert into casework.assignment (taxpayer_id, assignment_id, compartment, state, version,
      person_id, office_id, since_day)
    values (${taxpayerId}, ${assignmentId}, ${compartment}, ${state}, ${version},
      ${personId}, ${officeId}, ${sinceDay})
    returning assignment_id`);
  return rows.length;
}

async function updateAssignment(tx: Tx, after: Assignment, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update casework.assignment set state = ${after.state}, version = ${after.version}
    where taxpayer_id = ${after.taxpayerId} and assignment_id = ${after.assignmentId}
      and version = ${beforeVersion}
    returning assignment_id`);
  return rows.length;
}

type AssignmentRow = {
  taxpayer_id: string;
  assignment_id: string;
  compartment: string;
  state: AssignmentState;
  version: number;
  person_id: string;
  office_id: string;
  since_day: Day;
};

/** The assignment by which somebody holds the taxpayer's case now. */
export async function findOpenAssignment(lens: Lens, taxpayerId: string): Promise<Assignment | undefined> {
  const [row] = await lens.run(sql<AssignmentRow>`
    select taxpayer_id, assignment_id, compartment, state, version, person_id, office_id, since_day
    from casework.assignment where taxpayer_id = ${taxpayerId} and state = 'open'`);
  return row && assignmentOf(row);
}

/** An assignment, open or ended. */
export async function findAssignment(
  lens: Lens,
  taxpayerId: string,
  assignmentId: string,
): Promise<Assignment | undefined> {
  const [row] = await lens.run(sql<AssignmentRow>`
    select taxpayer_id, assignment_id, compartment, state, version, person_id, office_id, since_day
    from casework.assignment where taxpayer_id = ${taxpayerId} and assignment_id = ${assignmentId}`);
  return row && assignmentOf(row);
}

function assignmentOf(row: AssignmentRow): Assignment {
  return {
    taxpayerId: row.taxpayer_id,
    assignmentId: row.assignment_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    personId: row.person_id,
    officeId: row.office_id,
    sinceDay: row.since_day,
  };
}

/** How many open assignments each of these people has that the lens sees; who has none is left out. */
export async function countAssignmentsOf(
  lens: Lens,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await lens.run(sql<{ person_id: string; count: number }>`
    select person_id, count(*)::int as count from casework.assignment
    where person_id = any (${arrayText(personIds)}::uuid[]) and state = 'open' group by person_id`);
  return new Map(rows.map(({ person_id: personId, count }) => [personId, count]));
}
