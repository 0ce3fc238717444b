import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { relateAppealContract } from '#capabilities/appeals/api/relate-appeal.contract.ts';
import { enterMediationInContract } from '#capabilities/mediation/api/enter-mediation-in.contract.ts';
import { findSupportRequestContract } from '#capabilities/mediation/api/find-support-request.contract.ts';
import { holdDiscussionContract } from '#capabilities/mediation/api/hold-discussion.contract.ts';
import { proposeDenialContract } from '#capabilities/mediation/api/propose-denial.contract.ts';
import { discussion, entryOf, people, reason1, requested } from '#capabilities/mediation/testing.ts';
import { type House, openHouse } from './support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

test('[PAM-048] [PAM-064] [PAM-165] one request on two appeals: shared steps stand on both, decisions on each by itself', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const first = await acknowledged(house);
  const second = await acknowledged(house, {}, first.taxpayerId);
  const own = { taxpayerId: first.taxpayerId };
  const visitor = await house.signIn(people.employee);
  await visitor.must(relateAppealContract, {
    ...own,
    appealId: second.appealId,
    toAppealId: first.appealId,
  });
  const request = await requested(house, first, undefined, [second.appealId]);
  expect(request.appealsWithout).toHaveLength(2);
  const [one, two] = [
    await visitor.must(enterMediationInContract, entryOf(first, request.requestId)),
    await visitor.must(enterMediationInContract, entryOf(second, request.requestId)),
  ];
  expect(two.linkedIds).toEqual([one.supportRequestId]);
  const told = {
    ...own,
    supportRequestId: one.supportRequestId,
    ...discussion,
    attended: [...discussion.attended],
    absent: [],
  };
  await (
    await house.signIn(people.analyst)
  ).must(holdDiscussionContract, { ...told, alsoFor: [two.supportRequestId] });
  const boss = await house.signIn(people.manager);
  await boss.must(proposeDenialContract, {
    ...own,
    supportRequestId: one.supportRequestId,
    reasons: [reason1],
  });
  const states = [one, two].map(({ supportRequestId }) =>
    boss.must(findSupportRequestContract, { supportRequestId }),
  );
  expect(
    (await Promise.all(states)).map(({ state, review }) => `${state} ${review?.discussion?.onDay}`),
  ).toEqual(['tentatively-denied 2026-03-09', 'discussed 2026-03-09']);
}, 120_000);
