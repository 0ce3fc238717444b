import { afterAll, beforeAll, expect, test } from 'vitest';
import { listModulesContract } from '#capabilities/accounts/api/list-modules.contract.ts';
import { listInboundItemsContract } from '#capabilities/correspondence/api/list-inbound-items.contract.ts';
// prettier-ignore
import {
  listRequestsContract,
} from '#capabilities/installment-agreements/api/list-requests.contract.ts';
import { findTaxpayerContract } from '#capabilities/taxpayers/api/find-taxpayer.contract.ts';
import { incomeTax, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { findAssignmentContract } from './find-assignment.contract.ts';
import { listContactsContract } from './list-contacts.contract.ts';
import { listDeadlinesContract } from './list-deadlines.contract.ts';
import { listDocumentsContract } from './list-documents.contract.ts';
import { listHistoryContract } from './list-history.contract.ts';
import { listNotesContract } from './list-notes.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite');
});
afterAll(() => house.close());

const partsOfCase = [
  findTaxpayerContract,
  listModulesContract,
  listHistoryContract,
  listDeadlinesContract,
  listRequestsContract,
  findAssignmentContract,
  listContactsContract,
  listNotesContract,
  listDocumentsContract,
  listInboundItemsContract,
];

test('[IA-A-225] the officer who has a case opens every part of it, an officer of another group none', async () => {
  const officer = await house.signIn('M. Reyes');
  const other = await house.signIn('K. Oduya');
  const { taxpayerId } = await newTaxpayer(house, { modules: [incomeTax(2021, 894_000)] });
  for (const contract of partsOfCase) {
    const own = await officer.send(contract, { taxpayerId });
    const refused = await other.send(contract, { taxpayerId });
    expect([contract.operation, own.status, refused.status]).toEqual([contract.operation, 200, 404]);
    expect(refused.body).toMatchObject({ code: 'must-exist-and-be-visible' });
  }
  const { modules } = await officer.must(listModulesContract, { taxpayerId });
  expect(modules.map(({ period }) => period)).toEqual(['202112']);
  const { entries } = await officer.must(listHistoryContract, { taxpayerId });
  expect(entries.every(({ onDay }) => onDay === '2023-04-03')).toBe(true);
  expect(entries.map(({ event }) => event)).toContain('assign-taxpayer');
});
