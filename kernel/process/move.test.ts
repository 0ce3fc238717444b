import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import type { Decision } from '../decision/decision.ts';
import type { Finding } from '../decision/finding.ts';
import { irm } from '../law/source.ts';
import { explainRefusal } from './explain-refusal.ts';
import { exploreModel } from './model.ts';
import { move, movesFor } from './move.ts';
import { type ProcessTable, rolesFor } from './transition.ts';

type State = 'none' | 'received' | 'pending' | 'approved' | 'withdrawn';
type Event = 'receive' | 'supply' | 'approve' | 'withdraw';

const law = irm('5.14.1.3(4)');
const pending = { rule: 'pending', outcome: 'pending' };
const table: ProcessTable<State, Event, 'officer' | 'manager' | 'taxpayer'> = {
  kind: 'sample-request',
  initial: 'none',
  final: ['approved', 'withdrawn'],
  rows: [
    {
      from: ['none'],
      on: 'receive',
      to: 'pending',
      by: ['officer'],
      requires: pending,
      opens: ['identify'],
      law,
    },
    {
      from: ['none'],
      on: 'receive',
      to: 'received',
      by: ['officer'],
      requires: { rule: 'pending', outcome: 'not-pending' },
      effects: ['ask-for-missing-parts'],
      law: irm('5.14.1.3(8)'),
    },
    { from: ['received'], on: 'supply', to: 'pending', by: ['officer', 'taxpayer'], requires: pending, law },
    {
      from: ['pending'],
      on: 'approve',
      to: 'approved',
      by: ['manager'],
      closes: ['identify'],
      law: irm('5.14.1.4'),
    },
    { from: ['received', 'pending'], on: 'withdraw', to: 'withdrawn', by: ['officer', 'taxpayer'], law },
  ],
};

const met: Finding = { test: 'taxpayer-identified', holds: true, law };
const failed: Finding = { test: 'payment-given', holds: false, law };
const unknown: Finding = { test: 'returns-filed', holds: 'unknown', law };

function decided(outcome: string, findings: readonly Finding[] = [met]): Record<'pending', Decision> {
  const decision: Decision = {
    rule: 'pending',
    revision: 1,
    outcome,
    findings,
    law: { id: 'test', edition: 'irm-5.14.1-2023-03-31' },
    on: day('2023-04-03'),
  };
  return { pending: decision };
}

test('a step goes where the outcome of its decision leads', () => {
  const decisions = decided('pending');
  expect(move(table, { state: 'none', event: 'receive', role: 'officer', decisions })).toEqual({
    kind: 'moved',
    process: 'sample-request',
    event: 'receive',
    from: 'none',
    to: 'pending',
    opens: ['identify'],
    closes: [],
    effects: [],
    law,
    decisions,
  });
  const other = move(table, {
    state: 'none',
    event: 'receive',
    role: 'officer',
    decisions: decided('not-pending'),
  });
  expect(other).toMatchObject({
    kind: 'moved',
    to: 'received',
    effects: ['ask-for-missing-parts'],
    opens: [],
  });
});

test('a step names the deadlines that it makes pointless, and only where its row does', () => {
  const gone = rowOf('open', 'withdraw', 'gone', ['answer']);
  const closed = rowOf('open', 'close', 'gone');
  const process: ProcessTable = { kind: 'sample', initial: 'none', final: ['gone'], rows: [gone, closed] };
  expect(move(process, { state: 'open', event: 'withdraw', role: 'officer' })).toHaveProperty('voids', [
    'answer',
  ]);
  expect(move(process, { state: 'open', event: 'close', role: 'officer' })).not.toHaveProperty('voids');
});

function rowOf(
  from: string,
  on: string,
  to: string,
  voids?: readonly string[],
): ProcessTable['rows'][number] {
  return { from: [from], on, to, by: ['officer'], law, ...(voids && { voids }) };
}

test('an event that the state does not know is refused with the states that do', () => {
  const step = move(table, { state: 'approved', event: 'withdraw', role: 'officer' });
  expect(step).toEqual({
    kind: 'refused',
    process: 'sample-request',
    code: 'event-must-be-possible-in-this-state',
    event: 'withdraw',
    from: 'approved',
    findings: [],
    possibleFrom: ['received', 'pending'],
  });
});

test('an event of another role is refused with the roles that may and the law', () => {
  const step = move(table, { state: 'pending', event: 'approve', role: 'officer' });
  expect(step).toMatchObject({
    code: 'role-must-be-allowed-this-event',
    possibleBy: ['manager'],
    law: { cite: 'IRM 5.14.1.4' },
  });
});

test('an outcome without a row is refused with every finding that does not hold', () => {
  const decisions = decided('needs-facts', [met, failed, unknown]);
  const step = move(table, { state: 'received', event: 'supply', role: 'taxpayer', decisions });
  expect(step).toMatchObject({ code: 'decision-must-allow-this-event', findings: [failed, unknown], law });
  expect(step).toHaveProperty('decision', decisions.pending);
});

test('state is told before role, and role before decision', () => {
  const none = { role: 'manager', decisions: {} } as const;
  expect(move(table, { state: 'approved', event: 'receive', ...none })).toMatchObject({
    code: 'event-must-be-possible-in-this-state',
  });
  expect(move(table, { state: 'none', event: 'receive', ...none })).toMatchObject({
    code: 'role-must-be-allowed-this-event',
  });
});

test('a decision that nobody made is a mistake of the program, not an answer', () => {
  expect(() => move(table, { state: 'none', event: 'receive', role: 'officer' })).toThrow(
    'this step hangs on the decision "pending", which was not made',
  );
});

test('every combination of state, event and role that no row has is refused', () => {
  const { states, events, roles } = exploreModel(table);
  const inTable = new Set(
    table.rows.flatMap((row) => row.from.flatMap((from) => row.by.map((by) => `${from} ${row.on} ${by}`))),
  );
  const allowed = states.flatMap((state) =>
    events.flatMap((event) =>
      [...roles, 'nobody'].flatMap((role) => {
        const attempt = { state: state as State, event: event as Event, role, decisions: decided('pending') };
        return move(table, attempt).kind === 'moved' ? [`${state} ${event} ${role}`] : [];
      }),
    ),
  );
  expect(allowed.toSorted()).toEqual([...inTable].toSorted());
});

test('the moves of a role are its events in the order of the table, each allowed or with its refusal', () => {
  const decisions = decided('not-pending', [failed]);
  const moves = movesFor(table, { state: 'received', role: 'taxpayer', decisions });
  expect(moves.map(({ event, allowed }) => [event, allowed])).toEqual([
    ['supply', false],
    ['withdraw', true],
  ]);
  expect(moves[0]?.refusal?.findings).toEqual([failed]);
  expect(movesFor(table, { state: 'received', role: 'manager', decisions })).toEqual([]);
  expect(movesFor(table, { state: 'none', role: 'officer', decisions }).map(({ event }) => event)).toEqual([
    'receive',
  ]);
});

test('the roles of an event are told once each', () => {
  expect(rolesFor(table, 'withdraw')).toEqual(['officer', 'taxpayer']);
  expect(rolesFor(table, 'receive')).toEqual(['officer']);
});

test('refusals are told in words, also where words are missing', () => {
  const words = {
    'event.sample-request.withdraw': 'Withdraw the request',
    'state.sample-request.received': 'Received',
    'state.sample-request.pending': 'Pending',
    'state.sample-request.approved': 'Approved',
    'outcome.pending.needs-facts': 'one more fact is needed',
  };
  const reader = { language: 'en', audience: 'staff' } as const;
  const tell = (state: State, event: Event, role: string, outcome: string): unknown => {
    const step = move(table, { state, event, role, decisions: decided(outcome, [failed]) });
    return step.kind === 'refused' ? explainRefusal(step, words, reader) : step;
  };
  expect(tell('approved', 'withdraw', 'officer', 'pending')).toEqual({
    sentence:
      '“Withdraw the request” is not possible in the state “Approved”. ' +
      'It is possible in: Received and Pending.',
    findings: [],
  });
  expect(tell('pending', 'approve', 'officer', 'pending')).toEqual({
    sentence: '“Approve” can be done by: Manager.',
    findings: [],
    law: 'IRM 5.14.1.4',
  });
  expect(tell('received', 'supply', 'officer', 'needs-facts')).toMatchObject({
    sentence: '“Supply” is not possible now. The decision is: one more fact is needed.',
    findings: [{ sentence: 'Payment given: Not met' }],
  });
});
