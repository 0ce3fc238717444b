import { expect, test } from 'vitest';
import { irm } from '../law/source.ts';
import { diagramOf, exploreModel } from './model.ts';
import type { ProcessTable, Transition } from './transition.ts';

const law = irm('5.14.1');

function row(from: string, on: string, to: string, more: Partial<Transition> = {}): Transition {
  return { from: [from], on, to, by: ['officer'], law, ...more };
}

function process(final: readonly string[], ...rows: readonly Transition[]): ProcessTable {
  return { kind: 'sample', initial: 'none', final, rows };
}

const sound = process(
  ['closed'],
  row('none', 'open', 'open'),
  row('open', 'note', 'open'),
  row('open', 'close', 'closed', { requires: { rule: 'may-close', outcome: 'yes' } }),
  row('closed', 'note', 'closed'),
);

test('a sound process has nothing to report', () => {
  expect(exploreModel(sound)).toEqual({
    states: ['none', 'open', 'closed'],
    events: ['open', 'note', 'close'],
    roles: ['officer'],
    reachable: ['none', 'open', 'closed'],
    unreachable: [],
    deadEnds: [],
    leaks: [],
    endless: [],
    competing: [],
  });
});

test('a state that nothing leads to is unreachable', () => {
  const report = exploreModel(
    process(['closed'], row('none', 'close', 'closed'), row('lost', 'close', 'closed')),
  );
  expect(report.unreachable).toEqual(['lost']);
  expect(report.reachable).toEqual(['none', 'closed']);
});

test('a final state that nothing leads to is unreachable', () => {
  expect(exploreModel(process(['closed', 'void'], row('none', 'close', 'closed'))).unreachable).toEqual([
    'void',
  ]);
});

test('a state that is not final and that nothing leaves is a dead end, even if it returns to itself', () => {
  const report = exploreModel(
    process(
      ['closed'],
      row('none', 'open', 'stuck'),
      row('none', 'close', 'closed'),
      row('stuck', 'note', 'stuck'),
    ),
  );
  expect(report.deadEnds).toEqual(['stuck']);
  expect(report.endless).toEqual(['stuck']);
});

test('a circle that reaches no end is endless', () => {
  const report = exploreModel(
    process(
      ['closed'],
      row('none', 'close', 'closed'),
      row('none', 'open', 'a'),
      row('a', 'turn', 'b'),
      row('b', 'turn', 'a'),
    ),
  );
  expect(report.endless).toEqual(['a', 'b']);
  expect(report.deadEnds).toEqual([]);
});

test('a final state that something leaves is a leak', () => {
  expect(
    exploreModel(process(['closed'], row('none', 'close', 'closed'), row('closed', 'reopen', 'none'))).leaks,
  ).toEqual(['closed']);
});

const yes = { requires: { rule: 'r', outcome: 'yes' } };
const no = { requires: { rule: 'r', outcome: 'no' } };
const other = { requires: { rule: 's', outcome: 'yes' } };

test.each<[string, Partial<Transition>, Partial<Transition>, boolean]>([
  ['both without a decision', {}, {}, true],
  ['one without a decision', yes, {}, true],
  ['two outcomes of one rule', yes, no, false],
  ['the same outcome', yes, yes, true],
  ['outcomes of two rules', yes, other, true],
  ['two roles', {}, { by: ['manager'] }, false],
  ['a shared role', { by: ['officer', 'manager'] }, { by: ['manager'] }, true],
  ['two states', {}, { from: ['open'] }, false],
  ['a shared state', { from: ['none', 'open'] }, { from: ['open'] }, true],
  ['two events', {}, { on: 'other' }, false],
])('rows compete or not: %s', (_, first, second, compete) => {
  const rows = [row('none', 'go', 'a', first), row('none', 'go', 'b', second)];
  expect(exploreModel(process(['a', 'b'], ...rows)).competing).toEqual(compete ? [rows] : []);
});

test('the diagram shows every row, what it hangs on, and the ends', () => {
  expect(diagramOf(sound)).toBe(
    [
      'stateDiagram-v2',
      '  [*] --> open: open',
      '  open --> open: note',
      '  open --> closed: close (may-close is yes)',
      '  closed --> closed: note',
      '  closed --> [*]',
    ].join('\n'),
  );
});
