import { expect, test } from 'vitest';
import { determine } from './determine.ts';
import { sampleCase, sampleLaw } from './testing.ts';

test('the sample case is pending and guaranteed', () => {
  const { pending, type } = determine(sampleCase, sampleLaw, sampleCase.request.receivedDay);
  expect([pending.outcome, type]).toEqual(['pending', 'guaranteed']);
});
