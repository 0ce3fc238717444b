import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acceptedOn, called, faxed, type Named, people, ready } from '../testing.ts';
import { deliverTaxpayerSummaryContract } from './deliver-taxpayer-summary.contract.ts';
import { listMediationRequestsContract } from './list-mediation-requests.contract.ts';
import { returnAgreementContract } from './return-agreement.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

/** What somebody is told that waits for the taxpayer. */
async function dutiesOf(person: string, { taxpayerId, supportRequestId }: Named) {
  const visitor = await house.signIn(person);
  const { requests } = await visitor.must(listMediationRequestsContract, { taxpayerId });
  const standings = requests.flatMap((request) => request.standings);
  const duties = standings.find((one) => one.supportRequestId === supportRequestId)?.duties ?? [];
  return duties.map(({ kind, dueDay, startsAt }) => [kind, dueDay ?? startsAt?.slice(0, 10)]);
}

test('a taxpayer is told the summary and the session until each is done, and an employee nothing of it', async () => {
  const own = await ready(house);
  expect(await dutiesOf(people.taxpayer, own)).toEqual([
    ['taxpayer-summary', '2026-04-28'],
    ['come-to-session', '2026-05-12'],
  ]);
  expect(await dutiesOf(people.employee, own)).toEqual([]);
  const told = { title: 'Ours', told: 'House and car', issues: ['house', 'car'], participantsWithIt: true };
  const taxpayer = await house.signIn(people.taxpayer);
  await taxpayer.must(deliverTaxpayerSummaryContract, { ...own, ...told, to: ['mediator', 'appeals'] });
  expect(await dutiesOf(people.taxpayer, own)).toEqual([['come-to-session', '2026-05-12']]);
});

test('papers that were sent wait for the taxpayer until the day of the letter, each until it is returned', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  await called(house, own);
  house.moveTo('2026-03-19T14:00:00.000Z');
  expect(await dutiesOf(people.taxpayer, own)).toEqual([]);
  await faxed(house, own, '2026-03-26');
  expect(await dutiesOf(people.taxpayer, own)).toEqual([
    ['return-agreement', '2026-03-26'],
    ['return-consent', '2026-03-26'],
  ]);
  await (await house.signIn(people.taxpayer)).must(returnAgreementContract, own);
  expect(await dutiesOf(people.taxpayer, own)).toEqual([['return-consent', '2026-03-26']]);
});
