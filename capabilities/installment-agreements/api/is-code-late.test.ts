import { expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { isCodeLate } from './is-code-late.ts';

const dueAt = instant('2023-04-04T13:00:00.000Z');
const before = instant('2023-04-04T12:59:00.000Z');
const after = instant('2023-04-04T13:01:00.000Z');
const kind = 'identify-pending';
const asked = (recordedAt: typeof dueAt) => [{ event: 'request-pending-code', recordedAt }];

test.each([
  ['open, within the hours', [{ kind, dueAt }], [], before, false],
  ['open, at the very end of them', [{ kind, dueAt }], [], dueAt, false],
  ['open, a minute later', [{ kind, dueAt }], [], after, true],
  ['asked for in time', [{ kind, dueAt, closedBecause: 'met' }], asked(before), after, false],
  ['asked for late', [{ kind, dueAt, closedBecause: 'met' }], asked(after), after, true],
  ['met by an approval without it', [{ kind, dueAt, closedBecause: 'met' }], [], after, false],
  ['fallen away', [{ kind, dueAt, closedBecause: 'void' }], [], after, false],
  ['never due', [], [], after, false],
] as const)('whether the pending code is late: %s', (_, deadlines, history, now, late) => {
  expect(isCodeLate(deadlines, history, now)).toBe(late);
});
