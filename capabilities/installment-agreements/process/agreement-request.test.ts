import { expect, test } from 'vitest';
import { roles } from '#capabilities/casework/index.ts';
import { day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { irm } from '#kernel/law/source.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import {
  type AgreementRequestEvent,
  type AgreementRequestState,
  agreementRequestTable,
  barsLevy,
  decidesPending,
  hasAgreement,
} from './agreement-request.ts';

const table = agreementRequestTable;
const everyRole = roles.map(({ role }) => role);
const { states, events } = exploreModel(table);

/** Every outcome that the rules of this process can have. */
const outcomes = {
  pending: ['pending', 'not-pending', 'needs-facts', 'not-processable'],
  'code-request': ['may-be-asked', 'may-not-be-asked'],
  grant: ['may-be-recorded', 'needs-approval', 'may-not-be-granted', 'needs-facts'],
  approver: ['may-approve', 'may-not-approve'],
  'terms-entry': ['may-be-set', 'may-not-be-set'],
  disclosure: ['may-be-noted', 'may-not-be-noted'],
  retest: ['stands', 'broken'],
  'approval-void': ['may-be-voided', 'may-not-be-voided'],
} as const;
type Rule = keyof typeof outcomes;

function decided(chosen: Readonly<Record<Rule, string>>): Record<Rule, Decision> {
  const decide = (rule: Rule): Decision => ({
    rule,
    revision: 1,
    outcome: chosen[rule],
    findings: [{ test: 'sample', holds: false, law: irm('5.14.1.3') }],
    law: { id: 'test', edition: 'irm-5.14.1-2023-03-31' },
    on: day('2023-04-03'),
  });
  const entries = rules.map((rule) => [rule, decide(rule)] as const);
  return Object.fromEntries(entries) as Record<Rule, Decision>;
}

const rules = Object.keys(outcomes) as readonly Rule[];

/**
 * A row hangs on one rule alone: every outcome of each, beside the first and beside the last of all others.
 */
function* everyChoice(): Generator<Record<Rule, string>> {
  for (const rule of rules)
    for (const outcome of outcomes[rule])
      for (const place of [0, -1]) {
        const others = rules.map((other) => [other, outcomes[other].at(place)]);
        yield { ...(Object.fromEntries(others) as Record<Rule, string>), [rule]: outcome };
      }
}

/** Every step there is, written as it is read: from, role, event, under which outcome, to. */
const steps = `
  none            revenue-officer receive-proposal     pending=pending            pending
  none            revenue-officer receive-proposal     pending=not-pending        perfecting
  none            revenue-officer receive-proposal     pending=needs-facts        received
  none            revenue-officer receive-proposal     pending=not-processable    not-processable
  received        revenue-officer supply-facts         pending=pending            pending
  received        revenue-officer supply-facts         pending=not-pending        perfecting
  received        revenue-officer supply-facts         pending=needs-facts        received
  received        revenue-officer supply-facts         pending=not-processable    not-processable
  received        revenue-officer withdraw-request     -                          withdrawn
  perfecting      revenue-officer supply-facts         pending=pending            pending
  perfecting      revenue-officer supply-facts         pending=not-pending        perfecting
  perfecting      revenue-officer supply-facts         pending=needs-facts        received
  perfecting      revenue-officer supply-facts         pending=not-processable    not-processable
  perfecting      revenue-officer withdraw-request     -                          withdrawn
  not-processable revenue-officer supply-facts         pending=pending            pending
  not-processable revenue-officer supply-facts         pending=not-pending        perfecting
  not-processable revenue-officer supply-facts         pending=needs-facts        received
  not-processable revenue-officer supply-facts         pending=not-processable    not-processable
  not-processable revenue-officer withdraw-request     -                          withdrawn
  pending         revenue-officer supply-facts         -                          pending
  received        revenue-officer note-disclosures     disclosure=may-be-noted    received
  perfecting      revenue-officer note-disclosures     disclosure=may-be-noted    perfecting
  pending         revenue-officer note-disclosures     disclosure=may-be-noted    pending
  approval        revenue-officer note-disclosures     disclosure=may-be-noted    approval
  pending         revenue-officer set-terms            terms-entry=may-be-set     pending
  pending         revenue-officer request-pending-code code-request=may-be-asked  pending
  pending         revenue-officer record-agreement     grant=may-be-recorded      approved
  pending         revenue-officer send-for-approval    grant=may-be-recorded      approval
  pending         revenue-officer send-for-approval    grant=needs-approval       approval
  pending         revenue-officer withdraw-request     -                          withdrawn
  approval        revenue-officer request-pending-code code-request=may-be-asked  approval
  approval        revenue-officer withdraw-request     -                          withdrawn
  approval        system          drop-to-draft        retest=broken              pending
  approval        revenue-officer void-approval        approval-void=may-be-voided pending
  approval        group-manager   void-approval        approval-void=may-be-voided pending
  approved        revenue-officer void-approval        approval-void=may-be-voided pending
  approved        group-manager   void-approval        approval-void=may-be-voided pending
  pending         revenue-officer explain-late-code    -                          pending
  approval        revenue-officer explain-late-code    -                          approval
  approved        revenue-officer explain-late-code    -                          approved
  pending         revenue-officer tell-of-delay        -                          pending
  approval        revenue-officer tell-of-delay        -                          approval
  received        system          receive-appeal-outcome -                        received
  perfecting      system          receive-appeal-outcome -                        perfecting
  not-processable system          receive-appeal-outcome -                        not-processable
  pending         system          receive-appeal-outcome -                        pending
  approval        system          receive-appeal-outcome -                        approval
  approved        system          receive-appeal-outcome -                        approved
  approval        group-manager   approve              approver=may-approve       approved
  approval        group-manager   send-back            -                          pending
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))
  .map(([from = '', role = '', event = '', requires = '', to = '']) => ({ from, role, event, requires, to }));

const keyOf = (from: string, event: string, role: string): string => `${from} ${event} ${role}`;
const stepsOf = new Map(
  steps.map(({ from, event, role }) => {
    const key = keyOf(from, event, role);
    return [key, steps.filter((one) => keyOf(one.from, one.event, one.role) === key)];
  }),
);

function expectedTo(state: string, event: string, role: string, chosen: Record<Rule, string>): string {
  const step = stepsOf.get(keyOf(state, event, role))?.find(({ requires }) => {
    const [rule, outcome] = requires.split('=');
    return requires === '-' || chosen[rule as Rule] === outcome;
  });
  return step?.to ?? 'refused';
}

test('the process is what it is written to be, and everything else is refused', () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const chosen of everyChoice()) {
    const decisions = decided(chosen);
    for (const state of states)
      for (const event of events)
        for (const role of everyRole) {
          const attempt = { state: state as AgreementRequestState, event: event as AgreementRequestEvent };
          const step = move(table, { ...attempt, role, decisions });
          const to = step.kind === 'moved' ? step.to : 'refused';
          tried += 1;
          if (to !== expectedTo(state, event, role, chosen))
            wrong.push(`${state} ${event} ${role} ${JSON.stringify(chosen)} → ${to}`);
        }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBe(states.length * events.length * everyRole.length * [...everyChoice()].length);
});

test('every state can be reached and has an end, and no two rows compete', () => {
  expect(exploreModel(table)).toMatchObject({
    unreachable: [],
    deadEnds: [],
    endless: [],
    leaks: [],
    competing: [],
  });
  expect([...states].toSorted()).toEqual([
    'approval',
    'approved',
    'none',
    'not-processable',
    'pending',
    'perfecting',
    'received',
    'withdrawn',
  ]);
});

test('a refusal by decision carries the findings that do not hold', () => {
  const decisions = decided({
    pending: 'pending',
    'code-request': 'may-be-asked',
    grant: 'may-not-be-granted',
    approver: 'may-approve',
    'terms-entry': 'may-be-set',
    disclosure: 'may-be-noted',
    retest: 'stands',
    'approval-void': 'may-be-voided',
  });
  const step = move(table, {
    state: 'pending',
    event: 'record-agreement',
    role: 'revenue-officer',
    decisions,
  });
  expect(step).toMatchObject({
    code: 'decision-must-allow-this-event',
    findings: [{ test: 'sample' }],
    law: { cite: 'IRM 5.14.1.4(12)' },
  });
});

test('levy is barred from pending on until there is an agreement or a withdrawal', () => {
  const barred = states.filter((state) => barsLevy(state as AgreementRequestState));
  expect(barred.toSorted()).toEqual(['approval', 'pending']);
  for (const row of table.rows) {
    const leaves = row.from.some(barsLevy) && !barsLevy(row.to);
    const ends = hasAgreement(row.to) || row.on === 'withdraw-request';
    expect([row.on, leaves && !ends]).toEqual([row.on, false]);
  }
});

test('every row that becomes pending opens the 24 hours, and every row that ends the request closes them', () => {
  for (const row of table.rows) {
    const becomes = barsLevy(row.to) && !row.from.some(barsLevy);
    expect([row.on, row.to, row.opens?.includes('identify-pending') ?? false]).toEqual([
      row.on,
      row.to,
      becomes,
    ]);
    if (!table.final.includes(row.to)) continue;
    const ended = [...(row.closes ?? []), ...(row.voids ?? [])];
    expect(ended).toContain('identify-pending');
  }
});

test('the parts that are missing are asked for in one state alone, and not after it is left', () => {
  const asks = 'supply-missing-parts';
  for (const row of table.rows) {
    expect([row.on, row.to, row.opens?.includes(asks) ?? false]).toEqual([
      row.on,
      row.to,
      row.to === 'perfecting' && decidesPending(row.on),
    ]);
    if (row.from.includes('perfecting') && row.to !== 'perfecting')
      expect([...(row.closes ?? []), ...(row.voids ?? [])]).toContain(asks);
  }
});
