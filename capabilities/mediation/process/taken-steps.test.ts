import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isForAnother, isOffered, isTaken, type Traces } from './taken-steps.ts';

const nothing: Traces = { joint: { summaries: {} } };
const onDay = day('2026-03-19');
const everything: Traces = {
  joint: {
    mediator: { affirmedDay: onDay },
    session: { day: day('2026-05-12') },
    summaries: { appeals: onDay, taxpayer: onDay },
    report: { onDay },
  },
  agreement: { state: 'signed' },
  review: { denial: { sent: { day: onDay } } },
};

test.each([
  ['affirm-impartiality', false],
  ['schedule-session', true],
  ['deliver-summary', true],
  ['deliver-taxpayer-summary', true],
  ['write-report', true],
  ['send-package', true],
])('%s is waited for until it was taken, and then at most possible', (event, again) => {
  expect([isTaken(event, nothing), isOffered(event, nothing)]).toEqual([false, true]);
  expect([isTaken(event, everything), isOffered(event, everything)]).toEqual([true, again]);
});

test('the last signature follows from the papers that come back: no button offers it', () => {
  const event = 'note-agreement-signed';
  expect([isTaken(event, nothing), isOffered(event, nothing)]).toEqual([false, false]);
  expect([isTaken(event, everything), isOffered(event, everything)]).toEqual([true, false]);
});

test('an agreement that lacks a signature leaves the last one open, and a mediator who has not affirmed too', () => {
  expect(isTaken('note-agreement-signed', { ...everything, agreement: { state: 'sent' } })).toBe(false);
  const joint = { ...everything.joint, mediator: {} };
  expect(isTaken('affirm-impartiality', { joint })).toBe(false);
});

test('a step that leaves no trace is never taken for good, such as charging time', () => {
  expect(isTaken('post-time', everything)).toBe(false);
});

test('the concurrence of the executive is awaited from the executive alone, whoever may record it', () => {
  expect(isForAnother('concur-as-executive', 'appeals-team-manager')).toBe(true);
  expect(isForAnother('concur-as-executive', 'front-line-executive')).toBe(false);
  expect(isForAnother('share-concurrence', 'appeals-team-manager')).toBe(false);
});
