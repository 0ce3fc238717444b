import { expect, test } from 'vitest';
import { derivedId, newId } from './ids.ts';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a derived id follows from its names, in their order, and has the form of an id', () => {
  expect(derivedId('a', 'b')).toBe(derivedId('a', 'b'));
  expect(derivedId('a', 'b')).toMatch(form);
  const others = [
    derivedId('b', 'a'),
    derivedId('ab'),
    derivedId('a'),
    derivedId('a', 'b', ''),
    derivedId('A', 'b'),
  ];
  expect(new Set([derivedId('a', 'b'), ...others]).size).toBe(6);
});

test('a new id is no other', () => {
  expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
});
