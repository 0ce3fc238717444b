import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { AccountModule } from '#capabilities/accounts/index.ts';
import { assembleCase, type CaseOnRecord, pendingFactsOf } from './assemble-case.ts';
import { sampleCase } from './testing.ts';

const { request, taxpayer, compliance, household, finances, origin } = sampleCase;
const onDay = day('2023-04-03');
const at = instant('2023-04-03T13:12:00.000Z');

const module: AccountModule = {
  taxpayerId: 't',
  moduleId: 'm1',
  compartment: 'shared',
  state: 'open',
  version: 1,
  mft: '30',
  period: '202112',
  kindOfTax: 'individual-income',
  status: '26',
  taxCents: dollars(8000),
  assessedPenaltyCents: dollars(0),
  assessedInterestCents: 'unknown',
  assessedDay: 'pre-assessed',
  returnDueDay: day('2022-04-18'),
  timelyFiled: true,
  csedDay: 'unknown',
  restitution: false,
  joint: false,
  restrictedAccruals: false,
  transactions: [
    { code: '971', actionCode: '043', onDay, amountCents: dollars(0) },
    { code: '150', onDay, amountCents: dollars(8000) },
  ],
};

const onRecord: CaseOnRecord = {
  taxpayerId: 't',
  receivedAt: at,
  receivedDay: onDay,
  completedAt: at,
  completedDay: onDay,
  channel: 'phone',
  approvedDay: 'not-approved',
  entity: 'individual',
  given: { request, taxpayer, compliance, household, finances, origin },
  modules: [module, { ...module, moduleId: 'm2', period: '202012' }],
  moduleIds: ['m2'],
};

test('a request that names its periods covers those and no others', () => {
  const named = {
    ...onRecord,
    given: { ...onRecord.given, request: { ...request, liability: 'named' as const } },
  };
  expect(assembleCase(named).modules.map(({ included }) => included)).toEqual([false, true]);
});

test('a request for all balances covers every module, whatever was ticked', () => {
  const all = {
    ...onRecord,
    given: { ...onRecord.given, request: { ...request, liability: 'all-balances' as const } },
  };
  expect(assembleCase(all).modules.map(({ included }) => included)).toEqual([true, true]);
});

test('what nobody knows of a module stays unknown, and a return not assessed yet stays so', () => {
  const [facts] = assembleCase(onRecord).modules;
  expect(facts?.csedDay).toBe('unknown');
  expect(facts?.balance.assessedInterestCents).toBe('unknown');
  expect(facts?.assessedDay).toBe('pre-assessed');
});

test('only transactions with an action code are codes of the module', () => {
  expect(assembleCase(onRecord).modules[0]?.codes).toEqual([{ tc: '971', ac: '043', onDay }]);
});

test('the pending decision reads the case on the day that it is asked for', () => {
  const later = day('2023-04-18');
  expect(pendingFactsOf(assembleCase(onRecord), later).onDay).toBe(later);
});
