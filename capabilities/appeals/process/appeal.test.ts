import { expect, test } from 'vitest';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { roles } from '#capabilities/casework/index.ts';
import { appealStates, appealTable, discussionsAreComplete, isOver, isUnderConsideration } from './appeal.ts';

const rowsOf = (on: string) => appealTable.rows.filter((row) => row.on === on);

test('every state of an appeal can be reached and left, and no two rows compete', () => {
  const report = exploreModel(appealTable);
  expect(report.states.toSorted()).toEqual([...appealStates].toSorted());
  expect(report).toMatchObject({ unreachable: [], competing: [], deadEnds: [], leaks: [], endless: [] });
});

test('what the table does not name is refused, for every state, event and role', () => {
  const { events, states } = exploreModel(appealTable);
  const allowed = (rule: string, outcome: string) => ({ [rule]: { rule, outcome, findings: [] } });
  const decisions = {
    ...allowed('appeal-receipt', 'accepted'),
    ...allowed('appeal-closing', 'may-close'),
    ...allowed('appeal-acknowledgement', 'may-release'),
  };
  const every = states.flatMap((state) =>
    events.flatMap((event) => roles.map(({ role }) => ({ state, event, role }))),
  );
  const inTable = ({ state, event, role }: (typeof every)[number]) =>
    appealTable.rows.some(
      (row) => row.on === event && row.by.includes(role) && (row.from as readonly string[]).includes(state),
    );
  // The way back hangs on two outcomes of one rule: each is tried.
  const backs = ['approval-needed', 'may-go-back'].map((outcome) => allowed('team-back', outcome));
  const moved = every.filter((one) =>
    backs.some((back) => {
      const tried = { ...one, decisions: { ...decisions, ...back } };
      return move(appealTable, tried as never).kind === 'moved';
    }),
  );
  expect(moved).toEqual(every.filter(inTable));
});

test('[PAM-082] by every row that leads to closing the gate has to say that it may', () => {
  const leading = appealTable.rows.filter(({ to }) => to === 'submitted' || to === 'closed');
  expect(leading.map(({ on }) => on).toSorted()).toEqual(['approve-closing', 'submit-for-closing']);
  for (const { requires } of leading)
    expect(requires).toEqual({ rule: 'appeal-closing', outcome: 'may-close' });
});

test('only the team manager assigns and approves; the taxpayer side only begins, corrects and withdraws', () => {
  for (const event of ['assign-appeal', 'reassign-appeal', 'return-for-work', 'approve-closing'])
    expect(
      rowsOf(event)
        .flatMap(({ by }) => by)
        .every((role) => role === 'appeals-team-manager'),
    ).toBe(true);
  const theirs = appealTable.rows.filter(({ by }) => by.includes('taxpayer')).map(({ on }) => on);
  expect([...new Set(theirs)]).toEqual(['receive-appeal', 'correct-appeal', 'withdraw-appeal']);
});

test('nobody who mediates or decides about mediation has a step of the appeal, but for naming a new team', () => {
  const outside = ['mediator', 'co-mediator', 'pam-analyst', 'area-director', 'front-line-executive'];
  for (const { on, by } of appealTable.rows) {
    expect(by.filter((role) => outside.includes(role))).toEqual([]);
    expect([on, by.includes('adr-pmo')]).toEqual([on, on === 'assign-new-team']);
  }
});

test('Appeals considers an appeal from its transfer until its closing; talks are over once they had a result', () => {
  expect(appealStates.filter(isUnderConsideration)).toEqual([
    'transferred',
    'assigned',
    'acknowledged',
    'in-conference',
    'discussed',
    'submitted',
  ]);
  expect(appealStates.filter(discussionsAreComplete)).toEqual(['discussed', 'submitted', 'closed']);
  expect(appealStates.filter(isOver)).toEqual(['withdrawn', 'dismissed', 'closed']);
});
