import { expect, test } from 'vitest';
import { roles } from '#capabilities/casework/index.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { day } from '#kernel/calendar/day.ts';
import { decideReceipt } from '../rules/decide-receipt.ts';
import type { ReceiptFacts } from '../rules/receipt-facts.ts';
import { decisionsOf } from './decisions-of.ts';
import { chartSteps } from './chart-steps.ts';
import { supportRequestTable as table } from './support-request.ts';
import {
  beforeAssignment,
  isOver,
  type SupportRequestEvent,
  supportRequestEvents,
  type SupportRequestState,
  supportRequestStates,
} from './support-request-states.ts';
import { entering, memorandumLaw as law, stepped, today } from './testing.ts';

const everyRole = roles.map(({ role }) => role);
const report = exploreModel(table);
const open = stepped(
  undefined,
  { event: 'enter-mediation-in', to: 'open' },
  entering,
  'appeals-technical-employee',
);
const receiptFacts: ReceiptFacts = {
  inWriting: true,
  initiator: 'taxpayer',
  agreedInWriting: 'unknown',
  receivedDay: day('2026-03-02'),
  entryDay: day('2026-03-02'),
  workStream: 'collection',
  work: 'offer-in-compromise',
  withinHearing: false,
  closedDay: 'none',
  premature: false,
  incomplete: false,
};
const receipt = decideReceipt(receiptFacts, law);
const decisions = { ...decisionsOf(open, today, law), receipt: withFacts(receipt, receiptFacts) };

test('every state is reached and left, none is a dead end, no two rows compete', () => {
  expect(report.states.toSorted()).toEqual([...supportRequestStates].toSorted());
  expect(report.events.toSorted()).toEqual([...supportRequestEvents].toSorted());
  expect(report).toMatchObject({ unreachable: [], competing: [], deadEnds: [], leaks: [], endless: [] });
});

test('what the table does not name is refused, for every state, event and role', () => {
  const wrong: string[] = [];
  for (const state of supportRequestStates)
    for (const event of supportRequestEvents)
      for (const role of everyRole) {
        const named = table.rows.some(
          (row) => row.on === event && row.from.includes(state) && row.by.includes(role),
        );
        const step = move(table, { state, event, role, decisions });
        if (!named && step.kind === 'moved') wrong.push(`${state} ${event} ${role}`);
      }
  expect(wrong).toEqual([]);
});

/** The steps of the charts that this table does, each with every role that may do it. */
// prettier-ignore
const actors: Readonly<Partial<Record<SupportRequestEvent, readonly string[]>>> = {
  'enter-mediation-in': ['appeals-technical-employee'],
  'hold-discussion': ['pam-analyst', 'appeals-team-manager'],
  'approve-request': ['appeals-team-manager'],
  'propose-denial': ['appeals-team-manager'],
  'concur-as-area-director': ['area-director'],
  'accept-as-area-director': ['area-director'],
  'send-package': ['appeals-team-manager', 'area-director'],
  'concur-as-executive': ['front-line-executive', 'appeals-team-manager'],
  'accept-as-executive': ['front-line-executive'],
  'share-concurrence': ['appeals-team-manager'],
  'sign-denial-letter': ['appeals-team-manager'],
  'ask-for-help': ['appeals-team-manager'],
  'draft-denial-letter': ['appeals-team-manager', 'pam-analyst'],
  'mail-denial-letter': ['appeals-team-manager'],
  'close-as-denied': ['appeals-team-manager'],
  'tell-approval': ['appeals-team-manager'],
  'schedule-call': ['appeals-technical-employee'],
  'hold-call': ['pam-analyst', 'appeals-team-manager'],
  'assign-mediator': ['appeals-team-manager'],
  'deliver-summary': ['appeals-technical-employee'],
  'conclude-session': ['mediator'],
  'submit-closing': ['mediator'],
  'post-time': ['mediator'],
  'write-report': ['mediator'],
  'approve-closing-of-mediation': ['appeals-team-manager'],
  'close-as-withdrawn': ['appeals-team-manager'],
  'submit-withdrawal': ['mediator'],
};

test.each(Object.entries(actors))(
  '[PAM-054] [PAM-077] [PAM-099] %s is for %o and refused to every other role',
  (event, allowed) => {
    const rows = table.rows.filter((row) => row.on === event);
    expect([...new Set(rows.flatMap((row) => row.by))].toSorted()).toEqual([...allowed].toSorted());
    const [state] = rows.flatMap((row) => row.from);
    for (const role of everyRole.filter((one) => !allowed.includes(one)))
      expect(
        move(table, {
          state: state as SupportRequestState,
          event: event as SupportRequestEvent,
          role,
          decisions,
        }),
      ).toMatchObject({
        kind: 'refused',
        code: 'role-must-be-allowed-this-event',
        possibleBy: expect.any(Array),
      });
  },
);

test('[PAM-037] [PAM-041] [PAM-047] no step rejects a request as incomplete or premature: it is perfected, held, discussed', () => {
  const from = (state: SupportRequestState) =>
    table.rows.filter((row) => row.from.includes(state)).map(({ on, to }) => `${on} ${to}`);
  for (const state of ['held', 'held-and-perfecting'] as const)
    expect(from(state).filter((step) => /deni|discuss/.test(step))).toEqual([]);
  expect(from('perfecting')).toContain('hold-discussion discussed');
  expect(from('perfecting').filter((step) => /denied|denial/.test(step))).toEqual([]);
  expect(supportRequestStates.filter((state) => /invalid|rejected/.test(state))).toEqual([]);
});

test('[PAM-100] [PAM-101] before assignment the manager closes a withdrawal, afterwards the mediator hands it in', () => {
  for (const state of beforeAssignment) {
    const to = table.rows.filter((row) => row.on === 'withdraw-by-taxpayer' && row.from.includes(state));
    expect(to.map((row) => row.to)).toEqual(['withdrawing']);
  }
  const assigned = table.rows.filter(
    (row) => row.on === 'withdraw-by-taxpayer' && row.from.includes('assigned'),
  );
  expect(assigned.map((row) => row.to)).toEqual(['withdrawing-assigned']);
  const role = 'appeals-team-manager';
  expect(move(table, { state: 'withdrawing-assigned', event: 'close-as-withdrawn', role })).toMatchObject({
    kind: 'refused',
    code: 'event-must-be-possible-in-this-state',
  });
});

test('every event of the charts that belongs to this record is one of its events', () => {
  const own = new Set<string>(supportRequestEvents);
  const elsewhere = chartSteps.filter(({ event }) => !own.has(event)).map(({ event }) => event);
  expect([...new Set(elsewhere)].toSorted()).toEqual(
    [
      'accept-draft',
      'circulate-drafts',
      'mail-request',
      'receive-request',
      'send-packet',
      'submit-for-closing',
    ].toSorted(),
  );
});

test('only three states are the end', () => {
  expect(supportRequestStates.filter(isOver)).toEqual(['denied', 'mediated', 'withdrawn']);
});
