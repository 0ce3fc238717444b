import { describe, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { sampleMissingParts } from '../api/testing.ts';
import { words as en } from '../words/en.ts';
import { applyInboundItem, type InboundItem } from './inbound-item-record.ts';
import { inboundItemTable } from './inbound-item.ts';
import { applyLetter, lastEvidenceAt, type Letter } from './letter-record.ts';
import { hasLeft, isInHouse, isPersonsAct, letterStates, letterTable, needsSomebody } from './letter.ts';

const tables = [letterTable, inboundItemTable] as const;

describe.each(tables.map((table) => [table.kind, exploreModel(table), table] as const))(
  'the process of a %s',
  (kind, report, table) => {
    test('reaches every state, from each of which it can end, and has no two rows that compete', () => {
      expect(report.unreachable).toEqual([]);
      expect(report.competing).toEqual([]);
      expect(report.deadEnds).toEqual([]);
      expect(report.leaks).toEqual([]);
      expect(report.endless).toEqual([]);
    });

    test('refuses every event, state and role that is not in the table', () => {
      const outcomes = ['may-leave', 'must-not-leave', 'may-send', 'must-not-send'];
      const lawful = new Set(
        table.rows.flatMap(({ from, on, by, requires }) =>
          from.flatMap((state) => by.map((role) => [state, on, role, requires?.outcome ?? 'any'].join())),
        ),
      );
      const roles = [...report.roles, 'taxpayer', 'mediator'];
      for (const state of report.states)
        for (const event of report.events)
          for (const role of roles)
            for (const outcome of outcomes) {
              const decided = { ...sampleDecision, outcome };
              const decisions = { 'may-leave': decided, channel: decided };
              const step = move<string, string>(table, { state, event, role, decisions });
              const expected = [outcome, 'any'].some((each) => lawful.has([state, event, role, each].join()));
              expect([state, event, role, outcome, step.kind === 'moved']).toEqual([
                state,
                event,
                role,
                outcome,
                expected,
              ]);
            }
    });

    test('has words for every state, event and history', () => {
      const needed = [
        ...report.states.map((state) => `state.${kind}.${state}`),
        ...report.events.flatMap((event) => [`event.${kind}.${event}`, `history.${kind}.${event}`]),
      ];
      expect(needed.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
    });
  },
);

const sampleDecision: Decision = {
  rule: 'any',
  revision: 1,
  outcome: 'any',
  findings: [],
  law: { id: sampleLaw.id, edition: 'irm-5.14.1-2023-03-31' },
  on: day('2023-05-01'),
};

const moment = {
  onDay: day('2023-05-01'),
  occurredAt: instant('2023-05-01T14:00:00.000Z'),
  actorId: 'reyes',
};

const draft = {
  taxpayerId: 'amari',
  letterId: 'letter',
  subjectKind: 'agreement-request',
  subjectId: 'request',
  contract: sampleMissingParts('en'),
  title: 'We need more from you',
  concerns: { individual: true, lienPossible: true, levyPossible: true },
  conveyance: 'incomplete',
  receivedBy: 'phone',
} as const;

type Told = readonly [event: string, to: string, body?: object];

function letterAfter(...steps: readonly Told[]): Letter {
  const [first, ...rest] = steps.map(([event, to, body = {}]) => ({ event, to, body, ...moment }));
  if (first === undefined) throw new Error('no step');
  return rest.reduce<Letter>(
    (before, step) => ({ ...applyLetter(before, step), version: before.version + 1 }),
    { ...applyLetter(undefined, first), version: 1 },
  );
}

const toDraft: Told = ['draft-letter', 'drafted', draft];
const pdf = { sha256: 'abc', pages: 1 };
const toRelease: Told = ['release-letter', 'released', { pdf }];
const toSend: Told = ['send-letter', 'sent', { channel: 'mail', reference: '7001' }];

describe('a letter', () => {
  test('is the agency’s own paper until it leaves, and the taxpayer’s to see from then on', () => {
    const steps: readonly Told[] = [
      toDraft,
      ['block-letter', 'blocked', { pdf }],
      ['redraft-letter', 'drafted', draft],
      toRelease,
      toSend,
      ['record-return', 'returned', { because: 'moved' }],
      toSend,
      ['record-delivery', 'delivered', { proof: 'signed-receipt' }],
    ];
    const compartments = steps.map((_, index) => letterAfter(...steps.slice(0, index + 1)).compartment);
    expect(compartments).toEqual([
      ...Array.from({ length: 4 }, () => 'collection'),
      ...Array.from({ length: 4 }, () => 'shared'),
    ]);
    expect(letterAfter(toDraft, ['void-letter', 'void']).compartment).toBe('collection');
  });

  test('keeps how, when and by whom it left, came back, left again and arrived', () => {
    const letter = letterAfter(
      toDraft,
      toRelease,
      toSend,
      ['record-return', 'returned', { because: 'moved' }],
      ['send-letter', 'sent', { channel: 'fax' }],
      ['record-delivery', 'delivered', { proof: 'fax-confirmation' }],
    );
    const noted = { onDay: '2023-05-01', at: moment.occurredAt, personId: 'reyes' };
    expect(letter.evidence).toEqual([
      { what: 'sent', channel: 'mail', reference: '7001', ...noted },
      { what: 'returned', because: 'moved', ...noted },
      { what: 'sent', channel: 'fax', ...noted },
      { what: 'delivered', proof: 'fax-confirmation', ...noted },
    ]);
    expect(lastEvidenceAt(letter)).toBe(moment.occurredAt);
    expect(lastEvidenceAt(letterAfter(toDraft))).toBeUndefined();
  });

  test('drafted anew has no PDF of its earlier draft', () => {
    const again = letterAfter(
      toDraft,
      ['block-letter', 'blocked', { pdf }],
      ['redraft-letter', 'drafted', { ...draft, title: 'Another' }],
    );
    expect(again).toMatchObject({ title: 'Another', state: 'drafted' });
    expect(again.pdf).toBeUndefined();
  });

  test('cannot take a step before it is drafted', () => {
    expect(() => applyLetter(undefined, { event: 'send-letter', to: 'sent', body: {}, ...moment })).toThrow(
      'never drafted',
    );
  });

  test('states: what has left, what is in house, what waits for somebody', () => {
    expect(letterStates.filter(hasLeft)).toEqual(['sent', 'delivered', 'returned']);
    expect(letterStates.filter(isInHouse)).toEqual(['drafted', 'blocked', 'released']);
    expect(letterStates.filter(needsSomebody)).toEqual(['blocked', 'released', 'returned']);
  });

  test('a person’s acts are those that no act elsewhere brings about', () => {
    const events = exploreModel(letterTable).events.filter(isPersonsAct);
    expect(events).toEqual(['redraft-letter', 'send-letter', 'record-delivery', 'record-return']);
  });
});

describe('what comes in', () => {
  const received = {
    taxpayerId: 'amari',
    inboundItemId: 'item',
    channel: 'fax',
    receivedAt: moment.occurredAt,
    about: 'Three pages about a payment plan',
  } as const;

  function after(sentBy: string, ...steps: readonly Told[]): InboundItem {
    const first = { event: 'receive-inbound-item', to: 'unread', body: { ...received, sentBy }, ...moment };
    return steps
      .map(([event, to, body = {}]) => ({ event, to, body, ...moment }))
      .reduce<InboundItem>(
        (before, step) => ({ ...applyInboundItem(before, step), version: before.version + 1 }),
        { ...applyInboundItem(undefined, first), version: 1 },
      );
  }

  test.each`
    sentBy              | compartment
    ${'taxpayer'}       | ${'shared'}
    ${'representative'} | ${'shared'}
    ${'employer'}       | ${'collection'}
    ${'other-person'}   | ${'collection'}
  `('from the $sentBy lies in $compartment', ({ sentBy, compartment }) => {
    expect(after(sentBy)).toMatchObject({ compartment, state: 'unread', receivedDay: '2023-05-01' });
  });

  test('keeps who read it and where it was put', () => {
    const linkedTo = { subjectKind: 'agreement-request', subjectId: 'request' };
    const item = after('taxpayer', ['read-inbound-item', 'read'], ['link-inbound-item', 'linked', linkedTo]);
    expect(item).toMatchObject({
      state: 'linked',
      linkedTo,
      read: { personId: 'reyes', onDay: '2023-05-01' },
    });
  });

  test('cannot be read before it is here', () => {
    const step = { event: 'read-inbound-item', to: 'read', body: {}, ...moment };
    expect(() => applyInboundItem(undefined, step)).toThrow('never came in');
  });
});
