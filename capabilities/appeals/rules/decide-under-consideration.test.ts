import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideUnderConsideration, offersMediationAgain } from './decide-under-consideration.ts';
import { adopted } from './testing.ts';

const transferredDay = day('2026-02-02');
const about = (received: string, closed: string) => ({
  requestReceivedDay: day(received),
  transferredDay,
  closedDay: closed === 'none' ? ('none' as const) : day(closed),
  mediatedUnagreed: false,
});

test.each`
  case                                    | received        | closed          | outcome
  ${'received before the closing'}        | ${'2026-03-02'} | ${'2026-03-05'} | ${'under-consideration'}
  ${'received on the day of the closing'} | ${'2026-03-05'} | ${'2026-03-05'} | ${'under-consideration'}
  ${'received the day after'}             | ${'2026-03-06'} | ${'2026-03-05'} | ${'not-under-consideration'}
  ${'received while the appeal is open'}  | ${'2026-03-06'} | ${'none'}       | ${'under-consideration'}
  ${'received before Appeals had it'}     | ${'2026-02-01'} | ${'none'}       | ${'not-under-consideration'}
`('[PAM-026] $case → $outcome', ({ received, closed, outcome }: Record<string, string>) => {
  expect(decideUnderConsideration(about(received ?? '', closed ?? ''), adopted).outcome).toBe(outcome);
});

test('while collection has the appeal no request reaches it', () => {
  const facts = { ...about('2026-03-02', 'none'), transferredDay: 'none' as const };
  expect(decideUnderConsideration(facts, adopted)).toMatchObject({
    outcome: 'not-under-consideration',
    findings: [{ test: 'request-after-transfer', holds: false }, { holds: true }],
  });
});

test.each([
  [true, false],
  [false, true],
  ['unknown', false],
] as const)(
  '[PAMX-038] after a mediation that settled nothing (%s) a second one is offered: %s',
  (unagreed, offered) => {
    expect(offersMediationAgain({ ...about('2026-03-02', 'none'), mediatedUnagreed: unagreed })).toBe(
      offered,
    );
  },
);
