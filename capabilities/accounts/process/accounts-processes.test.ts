import { expect, test } from 'vitest';
import { exploreModel } from '#kernel/process/model.ts';
import { inputTable } from './input.ts';
import { moduleTable } from './module.ts';

test.each([moduleTable, inputTable])(
  'every state of the $kind can be reached and ends, and no two rows compete',
  (table) => {
    const report = exploreModel(table);
    expect(report.unreachable).toEqual([]);
    expect(report.deadEnds).toEqual([]);
    expect(report.leaks).toEqual([]);
    expect(report.competing).toEqual([]);
  },
);

test('[IA-C-143] no row lets the system request TC 971 AC 043: an input is asked for by a person', () => {
  const rows = inputTable.rows.filter((row) => row.on === 'request-input');
  expect(rows.flatMap((row) => row.by)).toEqual(['revenue-officer', 'group-manager']);
});
