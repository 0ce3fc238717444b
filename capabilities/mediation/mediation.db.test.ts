import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../../scenarios/support/house.ts';
import { engines } from '#platform/db/testing.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { findAgreement, findAgreementOf, mediationAgreementKind } from './store/mediation-agreement-store.ts';
import { findMediationRequest, mediationRequestKind } from './store/mediation-request-store.ts';
import { findSupportRequest, supportRequestKind } from './store/support-request-store.ts';
import { concurred, discussed, entered, type Named, named, ready } from './testing.ts';

describe.each(engines)('mediation on %s', (engine) => {
  let house: House;
  let denied: Named;
  let mediated: Named;
  beforeAll(async () => {
    house = await openHouse(engine, '2026-03-02T14:00:00.000Z');
    denied = named(await entered(house, { incomplete: false }));
    await discussed(house, denied);
    await concurred(house, denied);
    mediated = await ready(house);
  }, 180_000);
  afterAll(() => house.close());

  test('what the rows say is what the history makes, with what Appeals keeps to itself', async () => {
    const rebuilt = await house.look(async (batch) => {
      const all = [];
      for (const { taxpayerId, supportRequestId } of [denied, mediated]) {
        const one = await findSupportRequest(batch, supportRequestId);
        const about = { taxpayerId, recordId: supportRequestId };
        all.push(await rebuildRecord(batch, supportRequestKind, findSupportRequest, about));
        const request = { taxpayerId, recordId: one?.requestId ?? '' };
        all.push(await rebuildRecord(batch, mediationRequestKind, findMediationRequest, request));
      }
      const agreement = await findAgreementOf(batch, mediated);
      const about = { taxpayerId: mediated.taxpayerId, recordId: agreement?.agreementId ?? '' };
      all.push(await rebuildRecord(batch, mediationAgreementKind, findAgreement, about));
      return all;
    });
    expect(rebuilt.map(({ stored, equal }) => [stored === undefined, equal])).toEqual(
      Array.from({ length: 5 }, () => [false, true]),
    );
  });

  test('after mediator’s steps, who do not see it, the review is what it was', async () => {
    const one = await house.look((batch) => findSupportRequest(batch, mediated.supportRequestId));
    expect(one?.review).toMatchObject({
      discussion: { analystView: 'concurs' },
      acceptance: { byRole: 'area-director' },
    });
  });
});
