import { afterAll, beforeAll, expect, test } from 'vitest';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acceptedOn, called, entered, faxed, named, type Named, people } from '../testing.ts';
import { contactTeamContract } from './contact-team.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { returnAgreementContract } from './return-agreement.contract.ts';
import { returnConsentContract } from './return-consent.contract.ts';
import { withdrawByAppealsContract } from './withdraw-by-appeals.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-02-27T14:00:00.000Z');
});
afterAll(() => house.close());

async function dueOn(at: string, { supportRequestId }: Named) {
  house.moveTo(at);
  const { rows } = await (await house.signIn(people.manager)).must(listDeskContract, {});
  const due = rows.find((row) => row.supportRequestId === supportRequestId)?.nextDue;
  return `${due?.kind} ${due?.dueDay} ${due?.isLate ? 'late' : 'in time'}`;
}

test('[PAM-056] the answer is in time on the day before and on the last day to its last minute, and late the day after', async () => {
  // Received on a Friday; the two weeks end on a Friday, and the next minute is a Saturday.
  const own = named(await entered(house));
  const contacted = ['appeals-technical-employee' as const, 'appeals-team-manager' as const];
  const analyst = await house.signIn(people.analyst);
  await analyst.must(contactTeamContract, { ...own, contacted, told: 'When are you free?' });
  for (const [at, standing] of [
    ['2026-03-12T17:00:00.000Z', 'in time'],
    ['2026-03-14T03:59:00.000Z', 'in time'],
    ['2026-03-14T04:01:00.000Z', 'late'],
  ] as const)
    expect(await dueOn(at, own)).toBe(`answer-request 2026-03-13 ${standing}`);
});

const decisions = async ({ supportRequestId }: Named) => {
  await house.settle();
  const { rows } = await (await house.signIn(people.manager)).must(listQueueContract, { whose: 'mine' });
  return rows.filter((row) => row.subjectId === supportRequestId).map(({ kind }) => kind);
};

test('[PAM-141] on the seventh day nothing is asked, on the eighth the manager decides, and nothing is withdrawn by itself', async () => {
  const own = await acceptedOn(house, '2026-03-16');
  await called(house, own);
  house.moveTo('2026-03-20T14:00:00.000Z');
  await faxed(house, own, '2026-03-27');
  house.moveTo('2026-03-28T03:59:00.000Z');
  expect(await decisions(own)).not.toContain('decide-about-missed-answer');
  const employee = await house.signIn(people.employee);
  await employee.must(returnAgreementContract, own);
  house.moveTo('2026-03-28T04:01:00.000Z');
  expect(await decisions(own)).toContain('decide-about-missed-answer');
  const manager = await house.signIn(people.manager);
  const refused = await manager.refused(withdrawByAppealsContract, own);
  expect(refused.findings).toMatchObject([{ test: 'executive-concurs-in-withdrawal' }]);
  await employee.must(returnConsentContract, own);
  expect(await decisions(own)).not.toContain('decide-about-missed-answer');
});
