import { expect, test } from 'vitest';
import { formNumbers } from '../parameters/forms-of-method.ts';
import { takesDebitAccount, takesEmployer } from './form-places.ts';

test('Form 433-D alone has a place for the account, and Form 2159 alone for the employer', () => {
  expect(formNumbers.filter(takesDebitAccount)).toEqual(['433-D']);
  expect(formNumbers.filter(takesEmployer)).toEqual(['2159']);
});
