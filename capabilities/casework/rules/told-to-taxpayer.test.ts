import { expect, test } from 'vitest';
import { words as en } from '../words/en.ts';
import { isToldToTaxpayer } from './told-to-taxpayer.ts';

// prettier-ignore
test.each([
  ['shared and put into words is told',           'shared',     'assignment', 'assign-taxpayer', true],
  ['of the collection compartment is not told',   'collection', 'assignment', 'assign-taxpayer', false],
  ['without words for taxpayers is not told',     'shared',     'task',       'open-task',       false],
])('an entry %s', (_case, compartment, recordKind, event, told) => {
  expect(isToldToTaxpayer({ compartment, recordKind, event }, en)).toBe(told);
});

test('words inherited from the object itself are no words', () => {
  const inherited = Object.create({ 'taxpayer-history.task.open-task': 'A task' }) as Record<string, string>;
  const entry = { compartment: 'shared', recordKind: 'task', event: 'open-task' };
  expect(isToldToTaxpayer(entry, inherited)).toBe(false);
});
