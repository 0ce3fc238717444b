import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveWayBackContract } from '#capabilities/appeals/api/approve-way-back.contract.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { goBackToTeamContract } from '#capabilities/appeals/api/go-back-to-team.contract.ts';
import { noteStatuteDaysContract } from '#capabilities/appeals/api/note-statute-days.contract.ts';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import type { Visitor } from '../../../scenarios/support/visitor.ts';
import { accepted, called, enterFor, type Named, named, people, requested } from '../testing.ts';
import { approveClosingOfMediationContract } from './approve-closing-of-mediation.contract.ts';
import { assignMediatorContract } from './assign-mediator.contract.ts';
import { assignNewTeamContract } from './assign-new-team.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listMediatorsContract } from './list-mediators.contract.ts';
import { markPilotContract } from './mark-pilot.contract.ts';
import { recordTrainingContract } from './record-training.contract.ts';
import { submitWithdrawalContract } from './submit-withdrawal.contract.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';

let house: House;
let own: Named;
let appealId: string;
let program: Visitor;
let newEmployee: Visitor;
let newManager: Visitor;

beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
  const appeal = await acknowledged(house);
  ({ appealId } = appeal);
  const employee = await house.signIn(people.employee);
  const about = { taxpayerId: appeal.taxpayerId, appealId };
  const statutes = [{ statute: 'collection' as const, day: '2031-04-15' }];
  await employee.must(noteStatuteDaysContract, { ...about, statutes });
  const { requestId } = await requested(house, appeal);
  own = named(await enterFor(house, appeal, requestId));
  program = await house.signIn(people.program);
  newEmployee = await house.signIn(people.newEmployee);
  newManager = await house.signIn(people.newManager);
}, 120_000);
afterAll(() => house.close());

const team = {
  employeeId: idOf(people.newEmployee),
  teamManagerId: idOf(people.newManager),
  specialists: [],
};
const lackingIn = (body: unknown): readonly string[] =>
  ((body as { findings?: { test: string }[] }).findings ?? []).map(({ test: name }) => name);

test('[PAMX-044] a team is named for an approved case of the pilot, by people without a tie to it', async () => {
  const early = await program.send(assignNewTeamContract, { ...own, ...team });
  expect([early.status, lackingIn(early.body)]).toEqual([422, ['case-in-pilot', 'request-is-approved']]);
  const manager = await house.signIn(people.manager);
  const mark = { ...own, inPilot: true, because: 'Chosen for the trial by the program office.' };
  expect((await program.send(markPilotContract, mark)).status).toBe(409);
  await accepted(house, own);
  const unmarked = await program.send(assignNewTeamContract, { ...own, ...team });
  expect([unmarked.status, lackingIn(unmarked.body)]).toEqual([422, ['case-in-pilot']]);
  expect((await (await house.signIn(people.employee)).send(markPilotContract, mark)).status).toBe(403);
  expect((await program.send(markPilotContract, { ...mark, because: '' })).status).toBe(400);
  const marked = await program.must(markPilotContract, mark);
  expect(marked.review?.eligibility.notes).toMatchObject({ inPilot: true });
  expect(marked.timeline.at(-1)).toMatchObject({ event: 'mark-pilot', by: { name: people.program } });
  const ofTeam = { ...team, employeeId: idOf(people.employee), teamManagerId: idOf(people.manager) };
  const tied = await program.send(assignNewTeamContract, { ...own, ...ofTeam });
  expect([tied.status, lackingIn(tied.body)]).toEqual([422, ['team-of-other-office', 'team-without-tie']]);
  expect(tied.text).toContain('technical employee');
  expect((await manager.send(assignNewTeamContract, { ...own, ...team })).status).toBe(403);
});

test('[PAMX-047] a specialist who stays needs a note of the effort', async () => {
  const kept = { specialty: 'Valuation engineer', isNew: false };
  const without = await program.send(assignNewTeamContract, { ...own, ...team, specialists: [kept] });
  expect([without.status, lackingIn(without.body)]).toEqual([422, ['specialists-sought-anew']]);
});

test('[PAMX-048] the new team has the same appeal: number, receipt and statute days are unchanged', async () => {
  const employee = await house.signIn(people.employee);
  const before = await employee.must(findAppealContract, { appealId });
  const kept = { specialty: 'Valuation engineer', isNew: false, effort: 'No other one is free before June.' };
  await program.must(assignNewTeamContract, { ...own, ...team, specialists: [kept] });
  const after = await newEmployee.must(findAppealContract, { appealId });
  const same = ({
    receivedDay,
    receivedAt,
    lastDay,
    legacyNumber,
    statutes,
    state,
    matters,
  }: typeof after) => [receivedDay, receivedAt, lastDay, legacyNumber, statutes, state, matters];
  expect([after.appealId, same(after)]).toEqual([before.appealId, same(before)]);
  expect([after.employee?.name, after.manager?.name]).toEqual([people.newEmployee, people.newManager]);
  const unmark = { ...own, inPilot: false, because: 'Marked by mistake.' };
  expect((await program.refused(markPilotContract, unmark)).findings).toMatchObject([
    { test: 'no-new-team-by-now', cure: { act: 'leave-the-mark' } },
  ]);
  expect((await employee.send(findAppealContract, { appealId })).status).toBe(404);
  const old = await employee.send(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(old.status).toBe(404);
});

test('[PAMX-046] [PAMX-051] the mediator is of neither team; one without recorded training is a warning', async () => {
  await house.settle();
  const manager = newManager;
  await called(house, own, ['2026-05-11'], { manager: people.newManager, employee: people.newEmployee });
  const ask = (name: string) => ({ ...own, personId: idOf(name), freeDays: ['2026-05-11'] });
  for (const name of [people.newEmployee, people.employee, people.manager]) {
    const refused = await manager.send(assignMediatorContract, ask(name));
    expect([refused.status, lackingIn(refused.body)[0]]).toEqual([422, 'mediator-outside-case-team']);
  }
  const { mediators } = await manager.must(listMediatorsContract, {});
  expect(mediators.every(({ trainedDay }) => trainedDay === undefined)).toBe(true);
  const assigned = await manager.must(assignMediatorContract, ask(people.mediator));
  expect(assigned.warnings?.map(({ test: name, holds }) => [name, holds])).toEqual([
    ['mediator-training-recorded', 'unknown'],
  ]);
  const training = { personId: idOf(people.mediator), trainedDay: '2024-06-03', told: 'Course of 2024' };
  await program.must(recordTrainingContract, training);
  const ready = await manager.must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(ready.warnings).toEqual([]);
  const listed = await manager.must(listMediatorsContract, {});
  expect(listed.mediators.find(({ name }) => name === people.mediator)?.trainedDay).toBe('2024-06-03');
});

test('[PAMX-045] the new team closes after the mediation; the case goes back only as its manager approved', async () => {
  const statement = { ...own, statement: 'I withdraw.' };
  const taxpayer = await house.signIn(people.taxpayer);
  const over = await taxpayer.must(withdrawByTaxpayerContract, statement);
  const documentIds = over.papers.flatMap((one) =>
    one.kind === 'withdrawal-statement' ? [one.documentId] : [],
  );
  const appeal = { taxpayerId: own.taxpayerId, appealId };
  const open = await newEmployee.send(goBackToTeamContract, appeal);
  expect([open.status, lackingIn(open.body)]).toEqual([422, ['mediation-is-over', 'way-back-approved']]);
  const closing = { reason: 'withdrawn-by-taxpayer' as const, closingDay: '2026-03-02', documentIds };
  await (await house.signIn(people.mediator)).must(submitWithdrawalContract, { ...own, ...closing });
  await (await house.signIn(people.mediatorsManager)).must(approveClosingOfMediationContract, own);
  const { moves } = await newEmployee.must(findAppealContract, { appealId });
  expect(moves.find(({ event }) => event === 'submit-for-closing')).toMatchObject({ allowed: true });
  const refused = await newEmployee.send(goBackToTeamContract, appeal);
  expect([refused.status, lackingIn(refused.body)]).toEqual([422, ['way-back-approved']]);
  expect(refused.text).toContain('Ask the manager of the new team to approve it');
  await newManager.must(approveWayBackContract, { ...appeal, because: 'One issue of procedure is left.' });
  await newEmployee.must(goBackToTeamContract, appeal);
  const employee = await house.signIn(people.employee);
  const back = await employee.must(findAppealContract, { appealId });
  expect([back.employee?.name, back.newTeam?.backDay]).toEqual([people.employee, '2026-03-02']);
  expect((await newEmployee.send(findAppealContract, { appealId })).status).toBe(404);
});
