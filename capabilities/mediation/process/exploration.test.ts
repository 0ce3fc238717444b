import { beforeAll, expect, test } from 'vitest';
import { pairMediations } from '#capabilities/appeals/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { move } from '#kernel/process/move.ts';
import { decideReceipt } from '../rules/decide-receipt.ts';
import type { ReceiptFacts } from '../rules/receipt-facts.ts';
import { decisionsOf } from './decisions-of.ts';
import { supportRequestTable as table } from './support-request.ts';
import type { Concurrence, SupportRequest } from './support-request-record.ts';
import { isOver, type SupportRequestEvent } from './support-request-states.ts';
import { entering, memorandumLaw as law, stepped, today } from './testing.ts';

const reason = {
  ground: 'details-not-supplied',
  issue: 'house',
  told: 'The value of the house was never told.',
} as const;
const hearingReason = {
  ground: 'offer-within-hearing',
  issue: 'house',
  told: 'It is part of a hearing.',
} as const;
const concurrence = (role: string, evidence: Concurrence['evidence']): Concurrence => ({
  onDay: today,
  role,
  position: role === 'front-line-executive' ? 'director-collection-appeals' : 'unknown',
  evidence,
  personId: role,
});
const details = { contactDay: day('2026-02-10'), dueDay: day('2026-02-24'), lacking: ['issues'] };
const call = {
  conductedBy: 'pam-analyst',
  attended: ['taxpayer', 'appeals-team-manager'],
  issues: ['house'],
  sessionDays: [day('2026-05-12')],
  participants: [],
};
const closing = (name: string) => ({ reason: name, closingDay: today, attached: [] });

/** What somebody may bring to each step, right and wrong; a step without an entry is tried with nothing. */
const menus: Readonly<Partial<Record<SupportRequestEvent, readonly object[]>>> = {
  'ask-for-details': [details],
  'perfect-request': [{ issues: entering.issues }],
  'hold-discussion': [
    {
      attended: ['appeals-team-manager', 'appeals-technical-employee', 'pam-analyst'],
      absent: [],
      analystView: 'concurs',
      recommends: 'open',
      detailsWanting: true,
    },
    {
      attended: ['appeals-team-manager'],
      absent: [],
      analystView: 'unknown',
      recommends: 'open',
      detailsWanting: false,
    },
  ],
  'propose-denial': [
    { letter: 'letter-5557', reasons: [reason] },
    { letter: 'letter-5557', reasons: [hearingReason] },
    { letter: 'letter-5558', reasons: [{ ...reason, told: 'Denied.' }] },
  ],
  'draft-denial-letter': [{ reasons: [] }],
  'recommend-denial': [
    { discussedDay: today, analystView: 'concurs' },
    { discussedDay: today, analystView: 'does-not-concur' },
  ],
  'concur-as-area-director': [{ concurrence: concurrence('area-director', 'own-entry') }],
  'send-package': [
    { documents: ['request', 'draft-letter'], position: 'director-collection-appeals' },
    { documents: ['request'], position: 'director-examination-appeals' },
  ],
  'concur-as-executive': [
    { concurrence: concurrence('front-line-executive', 'own-entry') },
    { concurrence: concurrence('front-line-executive', 'none') },
    { concurrence: concurrence('area-director', 'document') },
    { concurrence: { ...concurrence('front-line-executive', 'own-entry'), held: 'unknown' } },
  ],
  'share-concurrence': [
    { recipients: ['appeals-technical-employee', 'pam-analyst'] },
    { recipients: ['pam-analyst'] },
  ],
  'tell-approval': [
    { recipients: ['taxpayer'] },
    { recipients: ['taxpayer', 'appeals-technical-employee', 'pam-analyst'] },
  ],
  'offer-call-times': [{ of: 'analyst', times: [] }],
  'schedule-call': [{ startsAt: '2026-03-18T14:00:00.000Z' }],
  'hold-call': [call],
  'waive-call': [{ ...call, waivedBecause: 'all is known' }],
  'note-mediator-offer': [{ offer: { personId: 'm', answer: 'free', freeDays: [] } }],
  'assign-mediator': [{ personId: 'm', managerId: 'n', officeId: 'o' }],
  'replace-mediator': [{ personId: 'm2', managerId: 'n', officeId: 'o' }],
  'conclude-session': [{ issues: [{ issue: 'house', agreed: true }] }],
  'write-report': [{ documentId: 'd' }],
  'submit-closing': [closing('mediated-agreed')],
  'submit-withdrawal': [closing('withdrawn-by-taxpayer')],
  'close-as-withdrawn': [closing('withdrawn-by-taxpayer')],
  'close-as-denied': [closing('denied-with-concurrence')],
  'concur-in-withdrawal': [{ concurrence: concurrence('front-line-executive', 'own-entry') }],
};

type World = { readonly supportRequest: SupportRequest; readonly next: string[]; readonly by: string };

const seen = new Map<string, World>();
/** Every row of the table that was taken somewhere: from, event, to. */
const taken = new Set<string>();

/** What of a record can still change what may be done with it. */
function keyOf({ state, entered: how, review, joint }: SupportRequest): string {
  const denial = review?.denial;
  // Once accepted, how it came about changes nothing any more.
  if (joint.approvedDay !== undefined)
    return JSON.stringify([
      state,
      joint.told,
      joint.mediator,
      joint.closing?.reason,
      joint.withdrawal?.side,
      denial,
    ]);
  return JSON.stringify([
    state,
    how,
    review?.detailsWanting,
    review?.details !== undefined,
    review?.discussion?.attended,
    review?.acceptance?.byRole,
    denial && [
      denial.letter,
      denial.reasons,
      denial.analystView,
      denial.areaDirector?.role,
      denial.sent?.documents,
      denial.sent?.position,
      denial.executive?.evidence,
      denial.sharedWith,
    ],
    joint.closing?.reason,
    joint.withdrawal?.side,
  ]);
}

function entered(premature: boolean, incomplete: boolean, withinHearing: boolean): SupportRequest {
  const facts: ReceiptFacts = {
    inWriting: true,
    initiator: 'taxpayer',
    agreedInWriting: 'unknown',
    receivedDay: entering.receivedDay,
    entryDay: entering.receivedDay,
    workStream: 'collection',
    work: 'offer-in-compromise',
    withinHearing,
    closedDay: 'none',
    premature,
    incomplete,
  };
  const decisions = { receipt: withFacts(decideReceipt(facts, law), facts) };
  const event = withinHearing ? 'log-request' : 'enter-mediation-in';
  const step = move(table, { state: 'none', event, role: 'appeals-technical-employee', decisions });
  if (step.kind === 'refused') throw new Error(`${event} was refused`);
  taken.add(`none ${event} ${step.to}`);
  return stepped(undefined, step, entering, 'appeals-technical-employee');
}

/**
 * Each row that leaves the state, by the first of its roles: that no other role may is held beside the table.
 */
function successors(from: SupportRequest): readonly { to: SupportRequest; by: string }[] {
  const rows = table.rows.filter((row) => row.from.includes(from.state));
  // Rows of one event that differ by role alone, such as who may redraft, are tried each.
  const tries = new Map(rows.map(({ on, by: [role = 'system'] }) => [`${on} ${role}`, { on, role }]));
  return [...tries.values()].flatMap(({ on: event, role }) =>
    (menus[event] ?? [{}]).flatMap((body) => {
      const decisions = decisionsOf(from, today, law, body);
      const step = move(table, { state: from.state, event, role, decisions });
      if (step.kind === 'moved') taken.add(`${from.state} ${event} ${step.to}`);
      return step.kind === 'moved' ? [{ to: stepped(from, step, body, role), by: `${event} ${role}` }] : [];
    }),
  );
}

beforeAll(() => {
  const open = [
    entered(false, false, false),
    entered(true, false, false),
    entered(false, true, false),
    entered(true, true, false),
    entered(false, false, true),
  ];
  for (const supportRequest of open)
    seen.set(keyOf(supportRequest), { supportRequest, next: [], by: 'entry' });
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const world = seen.get(keyOf(from));
    for (const { to, by } of successors(from)) {
      const key = keyOf(to);
      world?.next.push(key);
      if (seen.has(key)) continue;
      seen.set(key, { supportRequest: to, next: [], by });
      open.push(to);
    }
  }
});

const worlds = (): readonly World[] => [...seen.values()];

test('the whole space of a support request was visited, and each of its states', () => {
  expect(seen.size).toBeGreaterThan(500);
  expect(new Set(worlds().map(({ supportRequest }) => supportRequest.state)).size).toBe(29);
});

test('every row of the process was taken in it, so that no step is left out of what is shown here', () => {
  const rows = table.rows.flatMap(({ from, on, to }) => from.map((state) => `${state} ${on} ${to}`));
  // Brought over from the system before: it ends where it begins.
  const imported = 'none import-support-request denied';
  expect([...new Set(rows)].filter((row) => !taken.has(row))).toEqual([imported]);
});

test('[PAM-011] [PAM-053] [PAM-070] nothing is signed, mailed or denied without both concurrences, each proven', () => {
  const denied = worlds().filter(({ supportRequest: { state } }) => /^(?:letter-|denied)/.test(state));
  expect(denied.length).toBeGreaterThan(3);
  for (const { supportRequest } of denied) {
    const { areaDirector, executive } = supportRequest.review?.denial ?? {};
    expect(areaDirector).toMatchObject({ role: 'area-director' });
    expect(executive).toMatchObject({
      role: 'front-line-executive',
      position: supportRequest.review?.denial?.sent?.position,
    });
    expect(executive?.evidence).not.toBe('none');
    expect(executive?.held).not.toBe('unknown');
  }
});

test('[PAM-012] [PAM-071] [PAM-072] [PAM-075] no letter is signed in the wrong form, without reasons, package or notices', () => {
  for (const { supportRequest } of worlds()) {
    if (!/^(?:letter-|denied)/.test(supportRequest.state)) continue;
    expect(supportRequest.review?.denial).toMatchObject({
      letter: 'letter-5557',
      reasons: [{ issue: 'house', told: expect.stringMatching(/ is part | was never /) }],
      sent: { documents: ['request', 'draft-letter'], position: 'director-collection-appeals' },
      sharedWith: ['appeals-technical-employee', 'pam-analyst'],
    });
  }
});

test('[PAM-081] [PAM-166] an appeal has an MI without MO exactly while its support request is open', () => {
  for (const { supportRequest } of worlds()) {
    const { entered: how, joint, state, supportRequestId: subjectId } = supportRequest;
    const rows =
      how === 'log-only'
        ? []
        : [
            { actionId: '1', code: 'MI', onDay: supportRequest.receivedDay, subjectId },
            ...(joint.closedDay === undefined
              ? []
              : [{ actionId: '2', code: 'MO', onDay: joint.closedDay, subjectId }]),
          ];
    const isOpen = pairMediations(rows).some(({ outDay }) => outDay === undefined);
    expect(isOpen).toBe(how === 'mediation-in' && !isOver(state));
  }
});

test('there is no dead end: from everywhere the support request can be brought to its end', () => {
  const leads = new Set(
    [...seen].filter(([, { supportRequest }]) => isOver(supportRequest.state)).map(([key]) => key),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const [key, { next }] of seen)
      if (!leads.has(key) && next.some((one) => leads.has(one))) {
        leads.add(key);
        grown = true;
      }
  }
  expect([...seen.keys()].filter((key) => !leads.has(key))).toEqual([]);
});

test('[PAM-074] after an acceptance above, no denial is left and no letter can be signed', () => {
  const accepted = worlds().filter(({ by }) => by.startsWith('accept-as-'));
  expect(accepted.length).toBeGreaterThan(0);
  for (const { supportRequest } of accepted) expect(supportRequest.review?.denial).toBeUndefined();
});

test('[PAM-063] a request within a hearing is never accepted, called or mediated', () => {
  const logged = worlds().filter(({ supportRequest }) => supportRequest.entered === 'log-only');
  const states = new Set(logged.map(({ supportRequest }) => supportRequest.state));
  for (const state of ['accepted', 'notified', 'call-held', 'assigned', 'mediated'] as const)
    expect(states.has(state)).toBe(false);
  expect(states.has('denied')).toBe(true);
});

test('[PAM-114] whoever is named at approval has the request only once assigned after the call', () => {
  const withMediator = worlds().filter(({ supportRequest }) => supportRequest.joint.mediator !== undefined);
  expect(withMediator.length).toBeGreaterThan(0);
  expect(withMediator.filter(({ supportRequest }) => supportRequest.joint.call === undefined)).toEqual([]);
});
