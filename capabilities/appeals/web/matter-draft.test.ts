import { expect, test } from 'vitest';
import { sampleAppeal } from './sample-appeal.ts';
import { draftOf, matterFieldOf, mattersOf } from './matter-draft.ts';

test.each`
  told                         | field
  ${'matters'}                 | ${'matter-0'}
  ${'matters.1.described'}     | ${'matter-1'}
  ${'matters.1.periods'}       | ${'matter-1-periods'}
  ${'matters.2.periods.3.mft'} | ${'matter-2-periods'}
  ${'matters.0.acts.1.actDay'} | ${'matter-0-day-1'}
`('what the server says of $told stands at $field', ({ told, field }) => {
  expect(matterFieldOf(told)).toBe(field);
});

test('an appeal that came back is corrected without losing its record and its periods', () => {
  const [matter] = sampleAppeal.matters;
  if (matter === undefined) throw new Error('the sample has no matter');
  const periods = [{ mft: '30', period: '202112' }];
  const about = { recordKind: 'agreement' as const, recordId: 'a-7', periods };
  expect(mattersOf([draftOf({ ...matter, ...about })])).toMatchObject([about]);
  expect(mattersOf([draftOf(matter)])[0]).not.toHaveProperty('periods');
});
