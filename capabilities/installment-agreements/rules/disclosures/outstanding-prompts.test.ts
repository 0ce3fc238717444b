import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { outstandingPrompts } from './outstanding-prompts.ts';

const asked = {
  item: 'interim-request',
  at: instant('2023-04-03T14:00:00.000Z'),
  onDay: day('2023-04-03'),
  channel: 'phone',
  byPersonId: 'officer',
  answer: 'Pays $200 on Friday',
} as const;

test('[IA-C-039] while the approval is outstanding two prompts stand, and each is met by an outcome on record', () => {
  const open = outstandingPrompts({ waitsForApproval: true, told: [], pendingCodeDue: true });
  expect(open.map(({ test: name, holds, cure }) => [name, holds, cure?.act])).toEqual([
    ['interim-payment-asked', false, 'ask-for-interim-payment'],
    ['pending-code-asked-in-time', false, 'ask-for-pending-code'],
  ]);
  const met = outstandingPrompts({ waitsForApproval: true, told: [asked], pendingCodeDue: false });
  expect(met.map(({ holds, compared }) => [holds, compared?.value])).toEqual([
    [true, '2023-04-03'],
    [true, true],
  ]);
});

test('where nothing waits for approval nothing is prompted', () => {
  expect(outstandingPrompts({ waitsForApproval: false, told: [], pendingCodeDue: true })).toEqual([]);
});
