import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { everyRole } from '../rules/role-kind.ts';
import { applyTask, type OpenTaskBody, type Task } from './task-record.ts';
import { taskStates, taskTable } from './task.ts';

test('every state of a task can be reached and left, and no two rows compete', () => {
  const report = exploreModel(taskTable);
  expect(report.states.toSorted()).toEqual([...taskStates].toSorted());
  expect(report).toMatchObject({ unreachable: [], competing: [], deadEnds: [], leaks: [], endless: [] });
});

test('what the table does not name is refused, for every state, event and role', () => {
  const { events, states } = exploreModel(taskTable);
  for (const state of states)
    for (const event of events)
      for (const role of everyRole) {
        const inTable = taskTable.rows.some(
          (row) =>
            row.on === event && row.by.includes(role) && (row.from as readonly string[]).includes(state),
        );
        const step = move(taskTable, { state, event, role } as Parameters<typeof move>[1] as never);
        expect([state, event, role, step.kind]).toEqual([state, event, role, inTable ? 'moved' : 'refused']);
      }
});

test('a taxpayer may cause a task to open or end, but does not tick one off', () => {
  const kindOf = (state: 'none' | 'open', event: 'open-task' | 'settle-task' | 'complete-task') =>
    move(taskTable, { state, event, role: 'taxpayer' }).kind;
  expect(kindOf('none', 'open-task')).toBe('moved');
  expect(kindOf('open', 'settle-task')).toBe('moved');
  expect(kindOf('open', 'complete-task')).toBe('refused');
});

const body: OpenTaskBody = {
  taxpayerId: 't',
  taskId: 'k',
  compartment: 'collection',
  kind: 'decide-request',
  subjectKind: 'agreement-request',
  subjectId: 'r',
  ownerId: 'p',
};
const step = {
  event: 'open-task',
  to: 'open',
  body,
  onDay: day('2023-04-03'),
  occurredAt: instant('2023-04-03T13:12:00.000Z'),
};
const open: Task = { ...applyTask(undefined, step), version: 1 };

test('a task opens at the moment of its step', () => {
  const begun = { state: 'open', version: 1, openedDay: step.onDay, openedAt: step.occurredAt };
  expect(open).toEqual({ ...body, ...begun });
});

test('a task that is handed over lies with another subject and stays as old as it is', () => {
  const handed = { ...step, event: 'hand-over-task', body: { ownerId: 'q' }, onDay: day('2023-05-01') };
  expect(applyTask(open, handed)).toEqual({ ...open, ownerId: 'q' });
});

test.each([
  ['complete-task', 'done'],
  ['settle-task', 'done'],
  ['void-task', 'void'],
])('%s leaves it %s and changes nothing else', (event, to) => {
  expect(applyTask(open, { ...step, event, to, body: {} })).toEqual({ ...open, state: to });
});

test('what does not exist cannot end', () => {
  expect(() => applyTask(undefined, { ...step, event: 'void-task', to: 'void' })).toThrow('does not exist');
});
