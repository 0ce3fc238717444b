import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMailingsContract } from './list-mailings.contract.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { entered, enterFor, named, people, requested } from '../testing.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { mailRequestContract } from './mail-request.contract.ts';
import { listMediationsContract } from './list-mediations.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

test('[PAM-172] desks are ordered by what is due, and people who have nothing to do with a request see none of it', async () => {
  const first = named(await entered(house));
  house.moveTo('2026-03-05T14:00:00.000Z');
  const second = named(await entered(house));
  const ids = [first, second].map(({ supportRequestId }) => supportRequestId);
  const employee = await house.signIn(people.employee);
  const { rows } = await employee.must(listDeskContract, {});
  expect(rows.map(({ supportRequestId }) => supportRequestId)).toEqual(ids);
  expect(rows.map(({ nextDue }) => nextDue?.dueDay)).toEqual(['2026-03-09', '2026-03-12']);
  for (const name of [people.director, people.executive, people.mediatorsManager, people.mediator]) {
    const visitor = await house.signIn(name);
    expect([name, (await visitor.must(listDeskContract, {})).rows]).toEqual([name, []]);
    const found = await visitor.send(findSupportRequestContract, {
      supportRequestId: first.supportRequestId,
    });
    expect(found.status).toBe(404);
  }
});

test('the program’s rows are for the analyst and the program office alone', async () => {
  const analyst = await house.signIn(people.analyst);
  const { rows } = await analyst.must(listMediationsContract, {
    fromDay: '2026-03-05',
    untilDay: '2026-03-05',
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ state: 'open', receivedDay: '2026-03-05', minutes: 0, inMediation: 0 });
  for (const name of [people.employee, people.manager, people.mediator])
    expect((await (await house.signIn(name)).send(listMediationsContract, {})).status).toBe(403);
  expect((await (await house.signIn(people.taxpayer)).send(listMailingsContract, {})).status).toBe(403);
});

test('a written request lies on the desks of its team until it is with the program and has its support request', async () => {
  house.moveTo('2026-03-06T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { requestId, taxpayerId } = await requested(house, appeal);
  const employee = await house.signIn(people.employee);
  const onDesk = async (name: string) =>
    (await (await house.signIn(name)).must(listDeskContract, {})).requests
      .filter((one) => one.requestId === requestId)
      .map(({ yours, nextDue }) => [...yours, nextDue?.kind]);
  expect(await onDesk(people.employee)).toEqual([['mail-request', 'enter-mediation-in', 'mail-program']]);
  expect(await onDesk(people.manager)).toEqual([['mail-request', 'mail-program']]);
  for (const name of [people.analyst, people.mediator]) expect(await onDesk(name)).toEqual([]);
  await employee.must(mailRequestContract, { taxpayerId, requestId, premature: false, perfecting: false });
  expect(await onDesk(people.employee)).toEqual([['enter-mediation-in', undefined]]);
  await enterFor(house, appeal, requestId);
  expect(await onDesk(people.employee)).toEqual([]);
});
