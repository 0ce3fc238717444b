import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { agendaItems } from '../parameters/agenda-items.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { type CallFacts, decideCall } from './decide-call.ts';

const base: CallFacts = {
  onDay: day('2026-03-18'),
  itemsDone: [...agendaItems],
  itemsNoted: [],
  conductedBy: 'pam-analyst',
  conductorReason: false,
  attended: ['taxpayer', 'appeals-team-manager'],
  issues: ['house'],
  sessionDays: [day('2026-05-12')],
};

test.each<[string, Partial<CallFacts>, readonly string[]]>([
  ['all agreed', {}, ['held']],
  ['the representative speaks', { attended: ['representative', 'appeals-team-manager'] }, ['held']],
  [
    'another conductor with a reason',
    { conductedBy: 'appeals-team-manager', conductorReason: true },
    ['held'],
  ],
  ['another conductor', { conductedBy: 'appeals-team-manager' }, ['adjourned', 'analyst-conducts-call']],
  ['the manager is not there', { attended: ['taxpayer'] }, ['adjourned', 'manager-on-call']],
  ['nobody for the taxpayer', { attended: ['appeals-team-manager'] }, ['adjourned', 'taxpayer-on-call']],
  ['no issue', { issues: [] }, ['adjourned', 'issues-agreed']],
  ['no day', { sessionDays: [] }, ['adjourned', 'session-days-agreed']],
])('[PAM-131] [PAM-132] %s → %o %o', (_case, facts, expected) => {
  const decision = decideCall({ ...base, ...facts }, law);
  expect([decision.outcome, ...decision.findings.filter(isFailed).map(({ test: name }) => name)]).toEqual(
    expected,
  );
});

test.each([...agendaItems])(
  '[PAM-086] [PAM-087] the item %s is covered or carried over with a note, or the call does not count',
  (item) => {
    const itemsDone = agendaItems.filter((one) => one !== item);
    expect(decideCall({ ...base, itemsDone }, law).outcome).toBe('adjourned');
    expect(decideCall({ ...base, itemsDone, itemsNoted: [item] }, law).outcome).toBe('held');
  },
);
