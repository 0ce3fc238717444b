import { expect, test } from 'vitest';
import { tickOffRefusalOf } from './tick-off.ts';

test.each`
  case                                          | kind                       | subjects                | refusal
  ${'held by oneself, ends by a tick'}          | ${'ask-for-missing-parts'} | ${['person', 'office']} | ${undefined}
  ${'held by one’s office, ends by a tick'}     | ${'ask-for-missing-parts'} | ${['other', 'person']}  | ${undefined}
  ${'held by somebody else'}                    | ${'ask-for-missing-parts'} | ${['other']}            | ${'task-must-be-held-by-you'}
  ${'an input, which its act ends'}             | ${'input-pending-code'}    | ${['person']}           | ${'task-must-not-end-by-an-act'}
  ${'an unread item, which reading ends'}       | ${'read-inbound-item'}     | ${['person']}           | ${'task-must-not-end-by-an-act'}
  ${'held by somebody else and ends by an act'} | ${'read-inbound-item'}     | ${['other']}            | ${'task-must-be-held-by-you'}
`('a task $case: $refusal', ({ kind, subjects, refusal }) => {
  expect(tickOffRefusalOf({ kind, ownerId: 'person' }, subjects)).toBe(refusal);
});
