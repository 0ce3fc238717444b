import { expect, test } from 'vitest';
import { tickOffRefusalOf } from './tick-off.ts';

// prettier-ignore
test.each([
  ['one’s own',               'ask-for-missing-parts', ['person', 'office'], undefined],
  ['one’s office’s',          'ask-for-missing-parts', ['other', 'person'],  undefined],
  ['somebody else’s',         'ask-for-missing-parts', ['other'],            'task-must-be-held-by-you'],
  ['an input',                'input-pending-code',    ['person'],           'task-must-not-end-by-an-act'],
  ['an unread item',          'read-inbound-item',     ['person'],           'task-must-not-end-by-an-act'],
  ['somebody else’s, unread', 'read-inbound-item',     ['other'],            'task-must-be-held-by-you'],
] as const)('a task that is %s', (_case, kind, subjects, refusal) => {
  expect(tickOffRefusalOf({ kind, ownerId: 'person' }, subjects)).toBe(refusal);
});
