import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { everyRole } from '../rules/role-kind.ts';
import { applyAssignment, type Assignment, type AssignTaxpayerBody } from './assignment-record.ts';
import { assignmentStates, assignmentTable } from './assignment.ts';

test('every state of an assignment can be reached and left, and no two rows compete', () => {
  const report = exploreModel(assignmentTable);
  expect(report.states.toSorted()).toEqual([...assignmentStates].toSorted());
  expect(report).toMatchObject({ unreachable: [], competing: [], deadEnds: [], leaks: [], endless: [] });
});

test('what the table does not name is refused, for every state, event and role', () => {
  const { events, states } = exploreModel(assignmentTable);
  for (const state of states)
    for (const event of events)
      for (const role of everyRole) {
        const inTable = assignmentTable.rows.some(
          (row) =>
            row.on === event && row.by.includes(role) && (row.from as readonly string[]).includes(state),
        );
        const step = move(assignmentTable, { state, event, role } as Parameters<typeof move>[1] as never);
        expect([state, event, role, step.kind]).toEqual([state, event, role, inTable ? 'moved' : 'refused']);
      }
});

const body: AssignTaxpayerBody = { taxpayerId: 't', assignmentId: 'a', personId: 'p', officeId: 'o' };
const step = { event: 'assign-taxpayer', to: 'open', body, onDay: day('2023-04-03') };
const open: Assignment = { ...applyAssignment(undefined, step), version: 1 };

test('an assignment begins on its day, and the taxpayer may see it', () => {
  const begun = { compartment: 'shared', state: 'open', sinceDay: '2023-04-03', version: 1 };
  expect(open).toEqual({ ...body, ...begun });
});

test.each(['transfer-taxpayer', 'close-assignment'])('%s ends it and changes nothing else', (event) => {
  const ended = applyAssignment(open, { ...step, event, to: 'closed', body: {}, onDay: day('2023-05-01') });
  expect(ended).toEqual({ ...open, state: 'closed' });
});

test('what does not exist cannot end', () => {
  expect(() => applyAssignment(undefined, { ...step, event: 'close-assignment' })).toThrow('does not exist');
});
