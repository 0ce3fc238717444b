import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { groundsOn, labelIn, type ListChange, listOn } from './reference-list.ts';

const change = (told: Partial<ListChange>): ListChange => ({
  changeId: 'c',
  list: 'excluded-issues',
  entry: 'cannabis-income',
  act: 'add',
  label: 'Income from cannabis',
  detail: 'Notice 2026-40',
  fromDay: day('2026-08-01'),
  because: 'Later guidance',
  standing: 'made',
  byName: 'B. Castellan',
  byRole: 'adr-pmo',
  changedAt: instant('2026-07-20T14:00:00.000Z'),
  ...told,
});
const namesOn = (changes: readonly ListChange[], on: string) =>
  listOn(changes, 'excluded-issues', day(on)).map(({ entry }) => entry);

test('[PAMX-013] a new excluded issue counts from its day, and not for what was received the day before', () => {
  const changes = [change({})];
  expect(namesOn(changes, '2026-07-31')).toEqual([]);
  expect(namesOn(changes, '2026-08-01')).toEqual(['cannabis-income']);
  const ended = [...changes, change({ act: 'end', fromDay: day('2026-10-01') })];
  expect(namesOn(ended, '2026-09-30')).toEqual(['cannabis-income']);
  expect(namesOn(ended, '2026-10-01')).toEqual([]);
});

test('a proposal counts once it is accepted, and never where it was declined', () => {
  for (const standing of ['proposed', 'declined'] as const)
    expect(namesOn([change({ standing })], '2026-08-01')).toEqual([]);
  expect(namesOn([change({ standing: 'accepted' })], '2026-08-01')).toEqual(['cannabis-income']);
});

test('grounds of denial are those that shipped, less what has ended, with what was added', () => {
  const added = change({ list: 'denial-reasons', entry: 'duplicate-request', label: 'Same request again' });
  const ended = change({ list: 'denial-reasons', entry: 'frivolous', act: 'end' });
  const before = groundsOn([added, ended], day('2026-07-31')).map(({ ground }) => ground);
  expect(before).toContain('frivolous');
  expect(before).not.toContain('duplicate-request');
  const after = groundsOn([added, ended], day('2026-08-01'));
  expect(after.map(({ ground }) => ground)).not.toContain('frivolous');
  expect(after.find(({ ground }) => ground === 'duplicate-request')).toMatchObject({
    label: 'Same request again',
    needs: 'facts',
  });
});

test('an entry is called by its name in the language of the reader; one told in English alone keeps that', () => {
  const [entry] = listOn(
    [change({ labelSpanish: 'Ingresos del cannabis' })],
    'excluded-issues',
    day('2026-08-01'),
  );
  if (entry === undefined) throw new Error('the entry does not stand');
  expect([labelIn('en', entry), labelIn('es', entry)]).toEqual([
    'Income from cannabis',
    'Ingresos del cannabis',
  ]);
  expect(labelIn('es', { label: 'Income from cannabis' })).toBe('Income from cannabis');
});
