import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { editionInForce, isAdopted, type Law, NoEditionInForce } from './law.ts';
import { inForce, NoValueInForce, type Parameter } from './parameter.ts';
import { cfr, type GuidanceDocument, irm, type Source, usc } from './source.ts';

const source: Source = { cite: 'IRM 5.14.1', confidence: 'read' };
const first = edition('first', '2022-12-23');
const second = edition('second', '2023-03-31');
const later = edition('later', '2024-07-02');
const temporary: GuidanceDocument = {
  ...edition('temporary', '2025-11-24'),
  series: 'memo',
  expiryDay: day('2027-11-24'),
};
const law: Law = {
  id: 'test',
  adopted: [first, second, temporary].map((document) => ({ document, fromDay: document.effectiveDay })),
};
const withLater: Law = {
  id: 'test+later',
  adopted: [...law.adopted, { document: later, fromDay: day('2024-07-02') }],
};

function edition(id: string, from: string): GuidanceDocument {
  return { id, series: 'manual', title: id, effectiveDay: day(from) };
}

test.each([
  ['2022-12-23', 'first'],
  ['2023-03-30', 'first'],
  ['2023-03-31', 'second'],
  ['2030-01-01', 'second'],
])('on %s the edition %s counts', (on, id) => {
  expect(editionInForce('manual', day(on), law).id).toBe(id);
});

test('the order in which editions were adopted does not matter', () => {
  const reversed = { ...law, adopted: law.adopted.toReversed() };
  expect(editionInForce('manual', day('2023-04-03'), reversed).id).toBe('second');
});

test('before the oldest edition, after an expiry, and for an unknown series there is none', () => {
  const attempts = [
    () => editionInForce('manual', day('2022-12-22'), law),
    () => editionInForce('memo', day('2027-11-25'), law),
    () => editionInForce('unknown', day('2023-04-03'), law),
  ];
  for (const attempt of attempts) expect(attempt).toThrow(NoEditionInForce);
  expect(editionInForce('memo', day('2027-11-24'), law).id).toBe('temporary');
});

test('an edition that ships but was not adopted does not count', () => {
  expect(editionInForce('manual', day('2024-08-01'), law).id).toBe('second');
  expect(isAdopted('later', day('2024-08-01'), law)).toBe(false);
  expect(editionInForce('manual', day('2024-08-01'), withLater).id).toBe('later');
  expect(isAdopted('later', day('2024-07-01'), withLater)).toBe(false);
});

const fee: Parameter<number> = {
  id: 'test.fee',
  unit: 'cents',
  selectedBy: 'requestDay',
  values: [
    { from: day('2005-01-01'), value: 43, source },
    { from: day('2017-01-01'), value: 225, source },
    { from: day('2024-07-01'), value: 178, source, edition: 'later' },
  ],
};

test.each([
  ['2005-01-01', 43],
  ['2016-12-31', 43],
  ['2017-01-01', 225],
  ['2030-01-01', 225],
])('on %s the value is %s', (on, value) => {
  expect(inForce(fee, day(on), law)).toMatchObject({ value, parameter: 'test.fee', source });
});

test('a day before the first value is a gap, not a zero', () => {
  expect(() => inForce(fee, day('2004-12-31'), law)).toThrow(NoValueInForce);
  expect(() => inForce(fee, day('2004-12-31'), law)).toThrow('test.fee has no value in force on 2004-12-31');
});

test('a value of an edition counts once the edition does', () => {
  expect(inForce(fee, day('2024-07-02'), law).value).toBe(225);
  expect(inForce(fee, day('2024-07-01'), withLater).value).toBe(225);
  expect(inForce(fee, day('2024-07-02'), withLater)).toMatchObject({ value: 178, from: '2024-07-01' });
});

test('citations have one form', () => {
  expect([irm('5.14.1.3(4)c'), usc('6159(c)(1)'), cfr('301.6159-1(b)(2)')].map(({ cite }) => cite)).toEqual([
    'IRM 5.14.1.3(4)c',
    '26 U.S.C. § 6159(c)(1)',
    '26 CFR 301.6159-1(b)(2)',
  ]);
});
