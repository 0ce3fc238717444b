import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decidePilotMark, type PilotMarkFacts } from './decide-pilot-mark.ts';

const base: PilotMarkFacts = {
  onDay: day('2026-04-01'),
  receivedDay: day('2026-03-02'),
  inPilot: true,
  newTeam: false,
};

test.each<[string, Partial<PilotMarkFacts>, readonly string[]]>([
  ['marked, received in the term', {}, []],
  ['marked, received on the first day', { receivedDay: day('2025-10-01') }, []],
  ['marked, received the day before it', { receivedDay: day('2025-09-30') }, ['request-in-pilot-term']],
  ['marked, received on the last day', { receivedDay: day('2027-10-01') }, []],
  ['marked, received the day after', { receivedDay: day('2027-10-02') }, ['request-in-pilot-term']],
  ['taken away before a team is named', { inPilot: false }, []],
  ['taken away after it', { inPilot: false, newTeam: true }, ['no-new-team-by-now']],
  ['taken away, received out of the term', { inPilot: false, receivedDay: day('2025-09-30') }, []],
])('[PAMX-049] the mark %s → %o lacks %o', (_case, facts, lacking) => {
  const { outcome, findings } = decidePilotMark({ ...base, ...facts }, law);
  expect(findings.filter(({ holds }) => holds !== true).map((one) => one.test)).toEqual(lacking);
  expect(outcome).toBe(lacking.length === 0 ? 'may-be-marked' : 'may-not-be-marked');
});
