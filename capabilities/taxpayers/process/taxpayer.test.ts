import { expect, test } from 'vitest';
import { exploreModel } from '#kernel/process/model.ts';
import { taxpayerTable } from './taxpayer.ts';
import { applyTaxpayer, type RegisterTaxpayerBody } from './taxpayer-record.ts';

test('every state of a taxpayer can be reached, and no two rows compete', () => {
  const report = exploreModel(taxpayerTable);
  expect(report.unreachable).toEqual([]);
  expect(report.competing).toEqual([]);
  expect(report.deadEnds).toEqual([]);
});

test('a person who is admitted twice is listed once', () => {
  const body: RegisterTaxpayerBody = {
    taxpayerId: 'a',
    kind: 'individual',
    name: 'R. Amari',
    language: 'en',
    tinKind: 'ssn',
    tinLastFour: '0142',
    addressLines: ['1 Elm St'],
  };
  const registered = {
    ...applyTaxpayer(undefined, { event: 'register-taxpayer', to: 'registered', body }),
    version: 1,
  };
  const admit = { event: 'admit-person', to: 'registered', body: { personId: 'p' } };
  const once = { ...applyTaxpayer(registered, admit), version: 2 };
  expect(applyTaxpayer(once, admit).personIds).toEqual(['p']);
  const other = { ...admit, body: { personId: 'b' } };
  expect(applyTaxpayer(once, other).personIds).toEqual(['b', 'p']);
});
