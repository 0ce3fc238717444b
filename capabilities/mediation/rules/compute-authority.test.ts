import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { computeAuthority, ruleTopics } from './compute-authority.ts';

const facts = { onDay: day('2026-03-09'), receivedDay: day('2026-03-02'), inPilot: false } as const;

test('[PAM-006] in a pilot case the pilot’s rule counts and both are named; without one the memorandum counts', () => {
  expect(computeAuthority('appeals-team', { ...facts, inPilot: true }, law)).toEqual({
    topic: 'appeals-team',
    document: 'ap-08-0925-0017',
    law: { cite: 'AP-08-0925-0017' },
    inPlaceOf: { document: 'ap-08-1125-0028', law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.2(4)' } },
  });
  expect(computeAuthority('denial', { ...facts, inPilot: true }, law)).toEqual({
    topic: 'denial',
    document: 'ap-08-1125-0028',
    law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)' },
  });
  for (const inPilot of [false, 'unknown'] as const)
    expect(computeAuthority('appeals-team', { ...facts, inPilot }, law).document).toBe('ap-08-1125-0028');
});

test('[PAM-007] what the memorandum does not reprint stands under the text of 2020, what it reprints under the memorandum', () => {
  expect(computeAuthority('eligibility', facts, law)).toEqual({
    topic: 'eligibility',
    document: 'irm-8.26.9-2020-09-23',
    law: { cite: 'IRM 8.26.9.2.1' },
  });
  expect(computeAuthority('executive-concurrence', facts, law)).toMatchObject({
    document: 'ap-08-1125-0028',
    law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)b' },
  });
});

test('before the memorandum and before the pilot the manual counts for everything', () => {
  const early = { onDay: day('2025-11-23'), receivedDay: day('2025-09-30'), inPilot: true } as const;
  expect(new Set(ruleTopics.map((topic) => computeAuthority(topic, early, law).document))).toEqual(
    new Set(['irm-8.26.9-2020-09-23']),
  );
});
