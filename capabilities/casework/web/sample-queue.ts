import type { QueueRow } from '../api/list-queue.contract.ts';
import { bands } from '../parameters/legal-risk.ts';
import { taskKindNames } from '../parameters/task-kinds.ts';

/** Answers of the queue as the server gives them, for the tests of what shows them. */
type Row = Omit<QueueRow, 'dueDay' | 'dueAt' | 'openedDay' | 'openedAt' | 'reasons'> &
  Readonly<Record<string, unknown>>;

const common = {
  openedDay: '2023-03-31',
  openedAt: '2023-03-31T14:30:00.000Z',
  heldBy: { subjectId: 'p1', kind: 'person', name: 'M. Reyes' },
  moves: [{ event: 'complete-task', allowed: false }],
} as const;

export const lateCode: Row = {
  ...common,
  heldBy: { ...common.heldBy },
  moves: [...common.moves],
  taxpayerId: 't1',
  taxpayerName: 'Doyle Trucking LLC',
  taskId: 'k1',
  kind: 'input-pending-code',
  subjectKind: 'agreement-request',
  subjectId: 'r1',
  rank: 2,
  band: 'late',
  reasons: [
    { reason: 'late-protective-input', law: { cite: 'IRM 5.14.1.3(1)' }, day: '2023-04-01', days: 2 },
    { reason: 'late', day: '2023-04-01', days: 2 },
  ],
  dueDay: '2023-04-01',
  dueAt: '2023-04-01T14:30:00.000Z',
};

export const missingParts: Row = {
  ...common,
  heldBy: { ...common.heldBy },
  taxpayerId: 't2',
  taxpayerName: 'P. Doyle',
  taskId: 'k2',
  kind: 'ask-for-missing-parts',
  subjectKind: 'agreement-request',
  subjectId: 'r2',
  rank: 9,
  band: 'later',
  reasons: [{ reason: 'no-due-day' }],
  moves: [{ event: 'complete-task', allowed: true }],
};

export const approval: Row = {
  ...common,
  heldBy: { ...common.heldBy },
  moves: [...common.moves],
  taxpayerId: 't1',
  taxpayerName: 'Doyle Trucking LLC',
  taskId: 'k3',
  kind: 'approve-agreement',
  subjectKind: 'agreement-request',
  subjectId: 'r1',
  rank: 5,
  band: 'today',
  reasons: [{ reason: 'due-today', day: '2023-04-03', days: 0 }],
  dueDay: '2023-04-03',
};

/** The whole answer, counted as the server counts it. */
export function queueOf(rows: readonly Row[], more = false): Readonly<Record<string, unknown>> {
  const count = (is: (row: Row) => boolean) => rows.filter(is).length;
  const [top] = rows;
  return {
    today: '2023-04-03',
    now: '2023-04-03T13:12:00.000Z',
    rows,
    more,
    counts: {
      all: rows.length,
      byBand: Object.fromEntries(bands.map((band) => [band, count((row) => row.band === band)])),
      byKind: Object.fromEntries(taskKindNames.map((kind) => [kind, count((row) => row.kind === kind)])),
    },
    state: {
      late: count(({ band }) => band === 'late'),
      today: count(({ band }) => band === 'today'),
      ...(top && {
        top: { taxpayerId: top.taxpayerId, taskId: top.taskId, reason: (top['reasons'] as object[])[0] },
      }),
    },
    holders: [],
  };
}

/** The session of somebody in a role. */
export function sessionOf(role: string): Readonly<Record<string, unknown>> {
  const person = { personId: 'p1', name: 'M. Reyes', role, language: 'en' };
  const businessNow = '2023-04-03T13:12:00.000Z';
  return {
    mode: 'demonstration',
    version: '0.1.0',
    businessNow,
    businessDay: '2023-04-03',
    cycle: '202314',
    person,
    people: [person],
  };
}
