import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acknowledged } from '../testing.ts';
import { cancelConferenceContract } from './cancel-conference.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { holdConferenceContract } from './hold-conference.contract.ts';
import { listCaseActionsContract } from './list-case-actions.contract.ts';
import { scheduleConferenceContract } from './schedule-conference.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-02-02T14:00:00.000Z');
});
afterAll(() => house.close());

const own = ({ taxpayerId, appealId }: { taxpayerId: string; appealId: string }) => ({
  taxpayerId,
  appealId,
});
const sandoval = () => house.signIn('E. Sandoval');

test('a conference is set, held or called off, and the taxpayer sees it', async () => {
  const appeal = await acknowledged(house);
  const employee = await sandoval();
  const set = { ...own(appeal), form: 'phone' as const };
  const first = await employee.must(scheduleConferenceContract, {
    ...set,
    startsAt: '2026-02-02T13:00:00.000Z',
  });
  const later = await employee.must(scheduleConferenceContract, {
    ...set,
    startsAt: '2026-02-09T15:00:00.000Z',
  });
  const [held, second] = later.conferences.map(({ conferenceId }) => conferenceId);
  const soon = await employee.refused(holdConferenceContract, {
    ...own(appeal),
    conferenceId: second ?? '',
    minutes: 30,
    told: 'x',
  });
  expect(soon.code).toBe('conference-must-have-begun');
  await employee.must(holdConferenceContract, {
    ...own(appeal),
    conferenceId: held ?? '',
    minutes: 50,
    told: 'Talked',
  });
  await employee.must(cancelConferenceContract, { ...own(appeal), conferenceId: second ?? '' });
  const theirs = await house.signIn('R. Amari');
  const seen = await theirs.must(findAppealContract, { appealId: appeal.appealId });
  expect(seen.conferences).toMatchObject([
    { standing: 'held', form: 'phone', startsAt: first.conferences[0]?.startsAt },
    { standing: 'canceled' },
  ]);
  expect(seen).toMatchObject({ statutes: [], deadlines: [] });
  expect(seen.work).toBeUndefined();
  expect(seen.matters[0]).not.toHaveProperty('path');
  expect((await theirs.send(listCaseActionsContract, { appealId: appeal.appealId })).status).toBe(403);
});
