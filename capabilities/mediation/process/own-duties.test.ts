import { describe, expect, test } from 'vitest';
import { day, type Instant } from '#kernel/calendar/day.ts';
import { ownDuties } from './own-duties.ts';

const clock = (kind: string, dueDay: string, closedBecause?: 'met' | 'void') => ({
  kind,
  dueDay: day(dueDay),
  ...(closedBecause && { closedBecause }),
});
const callStartsAt = '2026-03-18T14:00:00.000Z' as Instant;
const startsAt = '2026-05-12T13:00:00.000Z' as Instant;
const session = { startsAt, day: day('2026-05-12'), place: 'Columbus' };
const kindsOf = (scene: Parameters<typeof ownDuties>[0]) => ownDuties(scene).map(({ kind }) => kind);

describe('what waits for the taxpayer', () => {
  test('details that were asked for wait until their day, and for themselves alone', () => {
    const scene = { standing: 'details-needed', detailsDueDay: day('2026-03-20'), clocks: [] } as const;
    expect(ownDuties(scene)).toEqual([{ kind: 'supply-details', dueDay: '2026-03-20' }]);
    expect(ownDuties({ standing: 'details-needed', clocks: [] })).toEqual([{ kind: 'supply-details' }]);
  });

  test.each(['received', 'held', 'under-review', 'approved', 'denied', 'closed'] as const)(
    'nothing waits while a request stands as "%s", whatever clocks run',
    (standing) => {
      const clocks = [clock('taxpayer-summary', '2026-04-28'), clock('return-consent', '2026-03-30')];
      expect(ownDuties({ standing, joint: { callStartsAt, session }, clocks })).toEqual([]);
    },
  );

  test('nothing is said of a mediation whose record is not seen', () => {
    expect(ownDuties({ standing: 'in-mediation', clocks: [clock('return-consent', '2026-03-30')] })).toEqual(
      [],
    );
  });

  test('papers to sign and the summary wait by their own clocks until they are met, Appeals’ own do not', () => {
    const clocks = [
      clock('taxpayer-summary', '2026-04-28'),
      clock('appeals-summary', '2026-04-28'),
      clock('find-mediator', '2026-03-30'),
      clock('return-agreement', '2026-03-30', 'met'),
      clock('return-consent', '2026-03-30'),
    ];
    const duties = ownDuties({ standing: 'in-mediation', joint: {}, clocks });
    expect(duties).toEqual([
      { kind: 'return-consent', dueDay: '2026-03-30', clock: clocks[4] },
      { kind: 'taxpayer-summary', dueDay: '2026-04-28', clock: clocks[0] },
    ]);
  });

  test('a call waits from the fixing of its time until it is held, a session until it is over', () => {
    const joint = { callStartsAt, session };
    expect(ownDuties({ standing: 'in-mediation', joint, clocks: [] })).toEqual([
      { kind: 'join-call', startsAt: callStartsAt },
      { kind: 'come-to-session', startsAt },
    ]);
    const call = { onDay: day('2026-03-18'), conductedBy: 'pam-analyst', attended: [], issues: [] };
    const held = { ...joint, call: { ...call, sessionDays: [], participants: [] } };
    expect(kindsOf({ standing: 'in-mediation', joint: held, clocks: [] })).toEqual(['come-to-session']);
    const concluded = { onDay: day('2026-05-12'), issues: [] };
    expect(kindsOf({ standing: 'session-over', joint: { ...held, concluded }, clocks: [] })).toEqual([]);
  });
});
