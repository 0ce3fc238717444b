import { assert, dictionary, integer, jsonValue, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, WrittenJson } from './canonical.ts';

test('keys are in order and absent members are left out', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 'x', null], c: undefined } })).toBe(
    '{"a":{"d":[1,"x",null]},"b":1}',
  );
  expect(canonicalJson({ é: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"é":1}');
  expect(canonicalJson([undefined, -0])).toBe('[null,0]');
  const sparse: unknown[] = [];
  sparse.length = 2;
  expect(canonicalJson(sparse)).toBe('[null,null]');
});

test('what is written reads back as the same value and writes the same bytes', () => {
  assert(
    property(jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('a part that was written before gives the bytes that it would give now', () => {
  assert(
    property(jsonValue(), (part) => {
      const apart = { z: new WrittenJson(part), a: [new WrittenJson([part])] };
      expect(canonicalJson(apart)).toBe(canonicalJson({ z: part, a: [[part]] }));
    }),
  );
});

test('the order in which members were set does not show', () => {
  assert(
    property(dictionary(string(), integer()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
    }),
  );
});

test.each([
  [Number.NaN, RangeError],
  [Number.POSITIVE_INFINITY, RangeError],
  [1n, TypeError],
  [() => 1, TypeError],
  [Symbol('x'), TypeError],
  [undefined, TypeError],
  [new Date(0), TypeError],
  [new Map(), TypeError],
  [{ deep: [new Set()] }, TypeError],
])('%o cannot be written', (value, error) => {
  expect(() => canonicalJson(value)).toThrow(error);
});

test('an object without a prototype is written like any other', () => {
  expect(canonicalJson(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}');
});
