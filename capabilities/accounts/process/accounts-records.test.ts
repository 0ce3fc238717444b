import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { applyInput, type MasterFileInput, type RequestInputBody } from './input-record.ts';
import { inputTable, isOnItsWay } from './input.ts';
import { type AccountModule, applyModule, type OpenModuleBody } from './module-record.ts';
import { moduleTable } from './module.ts';

const requested: RequestInputBody = {
  taxpayerId: 't',
  inputId: 'i',
  moduleId: 'm',
  code: '971',
  actionCode: '043',
  transactionDay: day('2023-04-03'),
  requestedAt: instant('2023-04-04T12:00:00.000Z'),
};
const sent: MasterFileInput = {
  ...applyInput(undefined, { event: 'request-input', body: requested }),
  version: 1,
};

test('an input is sent as it was requested, for staff alone', () => {
  expect(sent).toEqual({ ...requested, version: 1, compartment: 'collection', state: 'sent' });
  expect(isOnItsWay(sent)).toBe(true);
});

test('an input posts with its cycle, or is rejected with the reason; then it is on its way no more', () => {
  const posting = { postedAt: instant('2023-04-06T09:00:00.000Z'), cycle: '20231405' };
  const posted = applyInput(sent, { event: 'confirm-posting', body: posting });
  expect(posted).toEqual({ ...sent, ...posting, state: 'posted' });
  const rejected = applyInput(sent, { event: 'reject-input', body: { because: 'no such module' } });
  expect(rejected).toEqual({ ...sent, state: 'rejected', rejectedBecause: 'no such module' });
  expect([posted, rejected].some(isOnItsWay)).toBe(false);
});

const opened: OpenModuleBody = {
  taxpayerId: 't',
  moduleId: 'm',
  mft: '30',
  period: '202112',
  kindOfTax: 'individual-income',
  status: 'unknown',
  taxCents: dollars(9000),
  assessedPenaltyCents: 'unknown',
  assessedInterestCents: zeroCents,
  assessedDay: 'pre-assessed',
  returnDueDay: 'unknown',
  timelyFiled: 'unknown',
  csedDay: 'unknown',
  restitution: false,
  joint: 'unknown',
  restrictedAccruals: false,
};
const module: AccountModule = {
  ...applyModule(undefined, { event: 'open-module', body: opened }),
  version: 1,
};

test('a module opens with what is known of it, and what is unknown stays unknown', () => {
  expect(module).toEqual({ ...opened, version: 1, compartment: 'shared', state: 'open', transactions: [] });
});

test('transactions are added behind those that are there, and change nothing else', () => {
  const transaction = (actionCode: string) => ({
    code: '971',
    actionCode,
    onDay: day('2023-04-03'),
    amountCents: zeroCents,
  });
  const post = (before: AccountModule, actionCode: string): AccountModule => ({
    ...applyModule(before, {
      event: 'post-transaction',
      body: { transaction: transaction(actionCode) },
    }),
    version: before.version + 1,
  });
  const after = post(post(module, '043'), '063');
  expect(after).toEqual({
    ...module,
    version: 3,
    transactions: [transaction('043'), transaction('063')],
  });
});

test('an offset leaves what is left of each part from its day on, and its line behind those that are there', () => {
  const transaction = { code: '706', onDay: day('2023-04-03'), amountCents: dollars(-600) };
  const stated = {
    onDay: day('2023-04-03'),
    accruedPenaltyCents: dollars(12),
    accruedInterestCents: 'unknown',
  } as const;
  const parts = {
    taxCents: dollars(8400),
    assessedPenaltyCents: zeroCents,
    assessedInterestCents: zeroCents,
  };
  const body = { ...parts, stated, transaction };
  const after = { ...applyModule(module, { event: 'offset-refund', body }), version: 2 };
  expect(after).toEqual({ ...module, ...parts, stated, version: 2, transactions: [transaction] });
});

test('nothing happens to what does not exist', () => {
  expect(() => applyInput(undefined, { event: 'confirm-posting', body: {} })).toThrow('never requested');
  expect(() => applyModule(undefined, { event: 'post-transaction', body: {} })).toThrow('does not exist');
});

test.each([inputTable, moduleTable] as readonly ProcessTable[])(
  'what the table of the $kind does not name is refused, for every state, event and role',
  (table) => {
    const { states, events, roles } = exploreModel(table);
    for (const state of states)
      for (const event of events)
        for (const role of [...roles, 'taxpayer', 'mediator']) {
          const inTable = table.rows.some(
            (row) => row.on === event && row.by.includes(role) && row.from.includes(state),
          );
          const { kind } = move(table, { state, event, role });
          expect([state, event, role, kind]).toEqual([state, event, role, inTable ? 'moved' : 'refused']);
        }
  },
);
