import { afterAll, beforeAll, expect, test } from 'vitest';
import { newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { importAppealContract } from './import-appeal.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { listDeskAppealsContract } from './list-desk-appeals.contract.ts';
import { appealsOffice, matterOf } from '../testing.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-02-02T14:00:00.000Z');
});
afterAll(() => house.close());

test('[PAM-009] a case of the old system is found by its number, with the days of its mediations', async () => {
  const { taxpayerId } = await newTaxpayer(house);
  const told = {
    taxpayerId,
    receivedAt: '2024-05-01T14:00:00.000Z',
    channel: 'mail' as const,
    matters: [matterOf('offer-rejection', '2024-04-15')],
    kind: 'offer-in-compromise' as const,
    legacyNumber: '2024-1234567',
    officeId: appealsOffice,
    teamManagerId: idOf('G. Whitlock'),
    employeeId: idOf('E. Sandoval'),
    transferredDay: '2024-06-03',
  };
  const mediations = [
    { inDay: '2024-08-01', outDay: '2024-10-01', result: 'mediated-unagreed' },
    { inDay: '2025-01-06' },
  ];
  const feed = await house.signIn('Account feed');
  const backwards = [{ inDay: '2024-08-01', outDay: '2024-07-01' }];
  const refused = await feed.refused(importAppealContract, { ...told, mediations: backwards });
  expect(refused.code).toBe('mediation-must-end-after-it-began');
  await feed.must(importAppealContract, { ...told, mediations });

  const employee = await house.signIn('E. Sandoval');
  const found = await employee.must(listDeskAppealsContract, { legacyNumber: '2024-1234567' });
  expect(found.appeals).toMatchObject([{ legacyNumber: '2024-1234567', inMediation: true }]);
  const [row] = found.appeals;
  const appeal = await employee.must(findAppealContract, { appealId: row?.appealId ?? '' });
  expect(appeal.work?.mediations).toMatchObject([
    { inDay: '2024-08-01', outDay: '2024-10-01', days: 61, result: 'mediated-unagreed' },
    { inDay: '2025-01-06' },
  ]);
  expect(appeal.work?.closing.outcome).toBe('must-not-close');
  expect((await employee.must(listDeskAppealsContract, { legacyNumber: '2024-7654321' })).appeals).toEqual(
    [],
  );
});
