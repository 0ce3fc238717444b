import { expect, test } from 'vitest';
import { type Day, day } from '#kernel/calendar/day.ts';
import type { AppealedAct, AppealKind } from '../parameters/appeal-kinds.ts';
import { computeAppealWindow } from './compute-appeal-window.ts';
import { adopted } from './testing.ts';

const windowOf = (kind: AppealKind, act: AppealedAct, actDay: Day) =>
  computeAppealWindow({ kind, act, actDay, receivedDay: day('2023-06-01') }, adopted);

test.each`
  kind                             | act                       | actDay          | last            | enforced
  ${'rejected-agreement'}          | ${'rejection'}            | ${'2023-03-01'} | ${'2023-03-31'} | ${true}
  ${'defaulted-agreement'}         | ${'proposed-termination'} | ${'2023-04-10'} | ${'2023-05-10'} | ${true}
  ${'terminated-agreement'}        | ${'termination'}          | ${'2023-06-05'} | ${'2023-07-05'} | ${true}
  ${'modified-agreement'}          | ${'modification'}         | ${'2023-04-03'} | ${'2023-05-03'} | ${false}
  ${'trust-fund-recovery-penalty'} | ${'penalty-proposal'}     | ${'2023-04-03'} | ${'2023-06-02'} | ${false}
  ${'collection-due-process'}      | ${'lien-notice'}          | ${'2023-04-03'} | ${'2023-05-10'} | ${false}
`(
  '$kind: $act on $actDay can be appealed until $last',
  (row: { kind: AppealKind; act: AppealedAct; actDay: Day; last: string; enforced: boolean }) => {
    const { enforced, last } = row;
    expect(windowOf(row.kind, row.act, row.actDay)).toMatchObject({ enforced, deadline: { day: last } });
  },
);

test('no day ends the collection appeals program', () => {
  expect(windowOf('collection-appeals-program', 'collection-action', day('2023-04-03'))).toBeUndefined();
});
