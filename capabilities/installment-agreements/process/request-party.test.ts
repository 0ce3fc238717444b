import { expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { applyRequestParty, type TakeAlongBody } from './request-party-record.ts';
import { requestPartyTable } from './request-party.ts';

test('a taxpayer is taken along once, and what stands under it is for that taxpayer to see', () => {
  expect(exploreModel(requestPartyTable)).toMatchObject({ unreachable: [], deadEnds: [], competing: [] });
  const body: TakeAlongBody = {
    taxpayerId: 'spouse',
    requestPartyId: 'p',
    requestId: 'r',
    askedById: 't',
    receivedAt: instant('2023-04-03T13:00:00.000Z'),
  };
  expect(applyRequestParty(undefined, { to: 'taken-along', body })).toEqual({
    ...body,
    state: 'taken-along',
    compartment: 'shared',
  });
});
