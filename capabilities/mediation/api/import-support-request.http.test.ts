import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged, matterOf } from '#capabilities/appeals/testing.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { people } from '../testing.ts';
import { exportMediationsContract } from './export-mediations.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { importSupportRequestContract } from './import-support-request.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

test('[PAM-126] a request that the old system had as returned is denied here, with its label in history and on the way out', async () => {
  const appeal = await acknowledged(house);
  const { taxpayerId, appealId } = appeal;
  const told = {
    taxpayerId,
    appealId,
    legacyLabel: 'Returned',
    told: 'I ask for mediation about the value of my house.',
    receivedDay: '2025-06-02',
    closedDay: '2025-06-20',
    reason: 'denied-ineligible' as const,
  };
  const feed = await house.signIn('Account feed');
  expect((await feed.send(importSupportRequestContract, { ...told, legacyLabel: 'Sent back' })).status).toBe(
    400,
  );
  expect(
    await feed.refused(importSupportRequestContract, { ...told, closedDay: '2025-06-01' }),
  ).toMatchObject({ code: 'mediation-must-end-after-it-began' });
  const { supportRequestId } = await feed.must(importSupportRequestContract, told);
  const employee = await house.signIn(people.employee);
  expect((await employee.send(importSupportRequestContract, told)).status).toBe(403);
  const view = await employee.must(findSupportRequestContract, { supportRequestId });
  expect(view).toMatchObject({
    state: 'denied',
    joint: { closedDay: '2025-06-20', closing: { reason: 'denied-ineligible' } },
    timeline: [{ event: 'import-support-request', legacyLabel: 'Returned' }],
    moves: [],
  });
  const analyst = await house.signIn(people.analyst);
  const { rows } = await analyst.must(exportMediationsContract, {});
  expect(rows).toMatchObject([{ supportRequestId, decision: 'denied', legacyLabel: 'Returned' }]);
});

test('an appeal that has no mediation takes none over', async () => {
  const matters = [matterOf('levy-notice', '2026-02-20', 'Levy notice, 2021')];
  const { taxpayerId, appealId } = await acknowledged(house, { matters });
  const feed = await house.signIn('Account feed');
  const told = { taxpayerId, appealId, legacyLabel: 'Returned', told: 'Mediation, please.' };
  const days = { receivedDay: '2025-06-02', closedDay: '2025-06-20', reason: 'denied-ineligible' as const };
  expect(await feed.refused(importSupportRequestContract, { ...told, ...days })).toMatchObject({
    code: 'appeal-must-be-mediable',
  });
});
