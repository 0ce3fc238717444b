import { expect, test } from 'vitest';
import { labelOfState, stateOfLabel } from './legacy-labels.ts';

test('[PAM-126] the old label of a denial leads to its state here and back', () => {
  expect(stateOfLabel('Returned')).toBe('denied');
  expect(labelOfState('denied')).toBe('Returned');
});

test('what the old system called otherwise is not guessed at', () => {
  expect(stateOfLabel('Sent back')).toBeUndefined();
  expect(labelOfState('mediated')).toBe('mediated');
});
