import { describe, expect, test } from 'vitest';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { firstWords } from './first-words.ts';

describe.each([
  ['English', en],
  ['Spanish', es],
])('the words with which a taxpayer begins, in %s', (_, all) => {
  const first = firstWords(all);
  const keys = Object.keys(all);

  test.each(['my', 'ui', 'state.agreement', 'taxpayer-state', 'taxpayer-history', 'deadline', 'role'])(
    'have every word of the family "%s"',
    (family) => {
      const wanted = keys.filter((key) => key.startsWith(`${family}.`));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter((key) => first[key] !== all[key])).toEqual([]);
    },
  );

  test('leave out where a mediation stands for employees', () => {
    expect(Object.keys(first).filter((key) => key.startsWith('state.support-request'))).toEqual([]);
  });

  test('leave out what employees read and what decisions say, and so are less than half', () => {
    const families = [
      'term',
      'history',
      'work',
      'letter',
      'finding',
      'taxpayer-finding',
      'fact',
      'cure',
      'refusal',
    ];
    const there = Object.keys(first).map((key) => key.slice(0, key.indexOf('.')));
    expect(families.filter((family) => there.includes(family))).toEqual([]);
    expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(all).length / 2);
  });
});
