import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import {
  type Appeal,
  applyAppeal,
  concernsOffer,
  isHearing,
  isWithNewTeam,
  type ReceiveAppealBody,
} from './appeal-record.ts';

const matter = {
  matterId: 'm1',
  described: 'Offer',
  recordKind: 'none',
  acts: [{ act: 'offer-rejection', actDay: day('2026-01-26') }],
  act: 'offer-rejection',
  actDay: day('2026-01-26'),
} as const;
const body: ReceiveAppealBody = {
  taxpayerId: 't',
  appealId: 'a',
  kind: 'offer-in-compromise',
  matters: [matter],
  channel: 'fax',
  receivedAt: instant('2026-02-02T14:00:00.000Z'),
  postmarkDay: 'unknown',
  groupId: 'g',
  timeliness: 'timely',
};
const onDay = day('2026-02-02');
const received: Appeal = {
  ...applyAppeal(undefined, { event: 'receive-appeal', to: 'received', body, onDay }),
  version: 1,
};
const after = (event: string, to: string, step: object, before: Appeal = received) =>
  applyAppeal(before, { event, to, body: step, onDay: day('2026-02-09') });

test('an appeal begins on the day of its receipt, where the taxpayer sees it', () => {
  expect(received).toEqual({
    ...body,
    compartment: 'shared',
    state: 'received',
    receivedDay: '2026-02-02',
    conferences: [],
    statutes: [],
    version: 1,
  });
});

test.each([
  ['send-to-appeals', 'transferred', { officeId: 'o' }, { officeId: 'o', transferredDay: '2026-02-09' }],
  [
    'assign-appeal',
    'assigned',
    { atePersonId: 'p', atmPersonId: 'q' },
    { atePersonId: 'p', atmPersonId: 'q' },
  ],
  ['relate-appeal', 'assigned', { groupId: 'h' }, { groupId: 'h' }],
  [
    'name-periods',
    'assigned',
    { periods: { m1: [{ mft: '30', period: '202112' }] } },
    { matters: [{ ...matter, periods: [{ mft: '30', period: '202112' }] }] },
  ],
  [
    'reword-matter',
    'assigned',
    { matterId: 'm1', described: 'Offer of 2025', because: 'A sign that no letter prints.' },
    { matters: [{ ...matter, described: 'Offer of 2025' }] },
  ],
  ['confirm-postmark', 'received', { postmarkDay: '2026-01-30' }, { postmarkDay: '2026-01-30' }],
  [
    'approve-closing',
    'closed',
    { decisionMailedDay: '2026-02-08' },
    { closedDay: '2026-02-09', decisionMailedDay: '2026-02-08' },
  ],
  ['withdraw-appeal', 'withdrawn', { because: 'Paid' }, {}],
])('%s leads to %s and changes what it tells', (event, to, step, changed) => {
  expect(after(event, to, step)).toEqual({ ...received, state: to, ...changed });
});

test('a conference that is held stands in the place of the one that was set', () => {
  const set = { conferenceId: 'c', form: 'phone', startsAt: body.receivedAt, standing: 'scheduled' };
  const scheduled = after('schedule-conference', 'in-conference', { conference: set });
  const held = after(
    'hold-conference',
    'in-conference',
    { conference: { ...set, standing: 'held' } },
    {
      ...scheduled,
      version: 2,
    },
  );
  expect(held.conferences).toEqual([{ ...set, standing: 'held' }]);
});

test('talks that go on again have no result, and what was agreed stays with its matter', () => {
  const discussed = after('record-settlement', 'discussed', { settlement: 'settled', agreed: { m1: true } });
  expect(discussed).toMatchObject({
    settlement: 'settled',
    settledDay: '2026-02-09',
    matters: [{ agreed: true }],
  });
  const open = after('reopen-discussions', 'in-conference', {}, { ...discussed, version: 2 });
  expect(open).not.toHaveProperty('settlement');
  expect(open).not.toHaveProperty('settledDay');
  expect(open.matters).toMatchObject([{ agreed: true }]);
});

test('each matter keeps its own outcome', () => {
  const submitted = after('submit-for-closing', 'submitted', {
    outcome: 'granted',
    outcomes: { m1: 'granted' },
  });
  expect(submitted).toMatchObject({
    outcome: 'granted',
    submittedDay: '2026-02-09',
    matters: [{ matterId: 'm1', outcome: 'granted' }],
  });
});

test('an appeal that does not exist takes no step', () => {
  expect(() => applyAppeal(undefined, { event: 'assign-appeal', to: 'assigned', body: {}, onDay })).toThrow(
    'does not exist',
  );
});

test('an offer in a hearing is a hearing and concerns an offer', () => {
  const hearing = { kind: 'collection-due-process', matters: [matter] } as const;
  expect([concernsOffer(hearing), isHearing(hearing)]).toEqual([true, true]);
  expect([concernsOffer(received), isHearing(received)]).toEqual([true, false]);
  expect(concernsOffer({ kind: 'trust-fund-recovery-penalty', matters: [] })).toBe(false);
});

const original = { officeId: 'o', atePersonId: 'p', atmPersonId: 'q' };
const assigned = { officeId: 'n', atePersonId: 'r', atmPersonId: 's' };
const numbered: Appeal = {
  ...received,
  ...original,
  legacyNumber: '04-2026',
  lastDay: day('2026-02-25'),
  statutes: [{ statute: 'collection', day: day('2031-04-15') }],
};

test('[PAMX-048] a new team is no new appeal: number, receipt and statute days stay as they were', () => {
  const moved = after('assign-new-team', 'assigned', { assigned }, numbered);
  const { officeId: _o, atePersonId: _e, atmPersonId: _m, newTeam, ...rest } = moved;
  const { officeId: _b, atePersonId: _c, atmPersonId: _d, ...before } = numbered;
  expect(rest).toEqual({ ...before, state: 'assigned' });
  expect(newTeam).toEqual({ original, assigned, sinceDay: '2026-02-09' });
});

test('[PAMX-045] the new team has the case until it goes back, as its manager approved', () => {
  const moved: Appeal = { ...after('assign-new-team', 'discussed', { assigned }, numbered), version: 2 };
  expect([moved.atePersonId, isWithNewTeam(moved)]).toEqual(['r', true]);
  const approved: Appeal = { ...after('approve-way-back', 'discussed', {}, moved), version: 3 };
  expect(approved.newTeam?.backApprovedDay).toBe('2026-02-09');
  expect([approved.atePersonId, isWithNewTeam(approved)]).toEqual(['r', true]);
  const back = after('go-back-to-team', 'discussed', {}, approved);
  expect([back.atePersonId, back.officeId, isWithNewTeam(back)]).toEqual(['p', 'o', false]);
});
