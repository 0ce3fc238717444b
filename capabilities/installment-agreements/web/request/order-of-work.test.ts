import { expect, test } from 'vitest';
import { inOrderOfWork } from './order-of-work.ts';

function ordered(...events: readonly string[]): readonly string[] {
  const moves = events.map((event) => ({ event, allowed: true }));
  return inOrderOfWork(moves).map(({ event }) => event);
}

test('what decides the request comes first, then what prepares it, the code and what ends it', () => {
  expect(
    ordered('withdraw-request', 'set-terms', 'request-pending-code', 'supply-facts', 'record-agreement'),
  ).toEqual(['record-agreement', 'set-terms', 'request-pending-code', 'supply-facts', 'withdraw-request']);
});

test('while a manager decides, the code comes first and the reason for its delay after it', () => {
  const shown = ordered('explain-late-code', 'void-approval', 'request-pending-code', 'note-disclosures');
  expect(shown).toEqual(['request-pending-code', 'explain-late-code', 'note-disclosures', 'void-approval']);
});

test('while something is missing, the facts that are asked for come first', () => {
  expect(ordered('withdraw-request', 'note-disclosures', 'supply-facts')[0]).toBe('supply-facts');
});
