import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { rebuildRecord } from '#platform/audit/rebuild.ts';
import { appealKind } from '../store/appeal-store.ts';
import { findAppeal } from '../store/find-appeals.ts';
import { acknowledgeAppealContract } from './acknowledge-appeal.contract.ts';
import { approveClosingContract } from './approve-closing.contract.ts';
import { assignAppealContract } from './assign-appeal.contract.ts';
import { correctCaseActionContract } from './correct-case-action.contract.ts';
import { enterCaseActionContract } from './enter-case-action.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { listCaseActionsContract } from './list-case-actions.contract.ts';
import { listDeskAppealsContract } from './list-desk-appeals.contract.ts';
import { namePeriodsContract } from './name-periods.contract.ts';
import { noteStatuteDaysContract } from './note-statute-days.contract.ts';
import { reassignAppealContract } from './reassign-appeal.contract.ts';
import { relateAppealContract } from './relate-appeal.contract.ts';
import { returnForWorkContract } from './return-for-work.contract.ts';
import { submitForClosingContract } from './submit-for-closing.contract.ts';
import { acknowledged, assigned, matterOf, receive } from '../testing.ts';

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
const whitlock = () => house.signIn('G. Whitlock');

test('an appeal goes from collection to the team, to the employee, and back as an outcome', async () => {
  const appeal = await assigned(house);
  expect(appeal).toMatchObject({
    state: 'assigned',
    office: { name: 'Appeals Team 4' },
    manager: { name: 'G. Whitlock' },
    employee: { name: 'E. Sandoval' },
    transferredDay: '2026-02-02',
    choices: { letters: ['5576'], publicationNeeded: true, employees: [{}, {}] },
  });
  const employee = await sandoval();
  const queue = await employee.must(listQueueContract, { whose: 'mine' });
  expect(queue.rows.filter(({ subjectId }) => subjectId === appeal.appealId)).toMatchObject([
    { kind: 'acknowledge-appeal', dueDay: '2026-03-04' },
  ]);
});

test('[PAM-023] [PAM-025] Letter 5576 without the publication waits for a reason, and stays an exception until it is recorded', async () => {
  const appeal = await assigned(house);
  const employee = await sandoval();
  const letter = { ...own(appeal), letter: '5576' as const, mailedDay: '2026-02-02', enclosures: [] };
  const refused = await employee.refused(acknowledgeAppealContract, letter);
  expect(refused).toMatchObject({ status: 422, findings: [{ test: 'publication-enclosed' }] });
  const sent = await employee.must(acknowledgeAppealContract, {
    ...letter,
    withoutPublicationBecause: 'Out of print, follows by mail',
  });
  expect(sent.acknowledgement).toEqual({
    letter: '5576',
    mailedDay: '2026-02-02',
    publicationEnclosed: false,
  });
  const exceptions = async () => {
    const { appeals } = await (await whitlock()).must(listDeskAppealsContract, {});
    return appeals.find(({ appealId }) => appealId === appeal.appealId)?.exceptions;
  };
  expect(await exceptions()).toEqual(['publication-not-recorded']);
  expect(sent.work?.exceptions).toEqual(['publication-not-recorded']);
  await employee.must(enterCaseActionContract, {
    ...own(appeal),
    code: 'publication-4167',
    onDay: '2026-02-02',
    told: 'Publication 4167 mailed',
  });
  expect(await exceptions()).toEqual([]);
});

test('[PAM-024] a recovery penalty is offered Letter 5157 alone, whose publication is recorded with it', async () => {
  const appeal = await acknowledged(house, { matters: [matterOf('penalty-proposal', '2026-01-12')] });
  expect(appeal).toMatchObject({
    kind: 'trust-fund-recovery-penalty',
    choices: { letters: ['5157'] },
    acknowledgement: { letter: '5157', publicationEnclosed: true },
  });
  const { actions } = await (await sandoval()).must(listCaseActionsContract, { appealId: appeal.appealId });
  expect(actions.map(({ code }) => code)).toContain('publication-4167');
  const another = await assigned(house, { matters: [matterOf('penalty-proposal', '2026-01-12')] });
  const wrong = { letter: '5576' as const, mailedDay: '2026-02-02', enclosures: ['Publication 4167'] };
  const refused = await (await sandoval()).refused(acknowledgeAppealContract, { ...own(another), ...wrong });
  expect(refused).toMatchObject({ status: 422, findings: [{ test: 'letter-of-kind' }] });
});

test('[PAM-168] an acknowledgement mailed before it was entered keeps both days, and the deadline counts the mailing', async () => {
  const late = await openHouse('pglite', '2026-03-16T14:00:00.000Z');
  const appeal = await assigned(late);
  late.moveTo('2026-03-18T14:00:00.000Z');
  const employee = await late.signIn('E. Sandoval');
  const letter = { letter: '5576' as const, mailedDay: '2026-03-16', enclosures: ['Publication 4167'] };
  await employee.must(acknowledgeAppealContract, { ...own(appeal), ...letter });
  const { actions } = await employee.must(listCaseActionsContract, { appealId: appeal.appealId });
  expect(actions.find(({ code }) => code === 'acknowledgement')).toMatchObject({
    onDay: '2026-03-16',
    recordedAt: '2026-03-18T14:00:00.000Z',
  });
  await late.close();
});

test('[PAM-170] a wrong day is corrected by a further row; the first one stands and the database takes no change', async () => {
  const appeal = await acknowledged(house);
  const employee = await sandoval();
  const entered = { ...own(appeal), code: 'contact' as const, told: 'Called', minutes: 20 };
  const before = await employee.must(enterCaseActionContract, { ...entered, onDay: '2026-01-30' });
  const wrong = before.actions.find(({ code }) => code === 'contact');
  const correction = {
    ...own(appeal),
    actionId: wrong?.actionId ?? '',
    onDay: '2026-02-02',
    told: 'Called, not on Friday',
    minutes: 25,
  };
  const { actions } = await employee.must(correctCaseActionContract, correction);
  expect(actions.filter(({ code }) => code === 'contact')).toMatchObject([
    { onDay: '2026-01-30', minutes: 20, person: { name: 'E. Sandoval' }, correctedBy: expect.any(String) },
    { onDay: '2026-02-02', minutes: 25, correctsId: wrong?.actionId },
  ]);
  const again = await employee.refused(correctCaseActionContract, { ...correction, told: 'Again' });
  expect(again.code).toBe('action-must-not-be-corrected-already');
  const shown = await employee.must(findAppealContract, { appealId: appeal.appealId });
  expect(shown.work?.time).toContainEqual({ code: 'contact', minutes: 25 });
  await expect(
    house.locked(appeal.taxpayerId, (tx) => tx.run(sql`update appeals.case_action set told = 'x'`)),
  ).rejects.toThrow(/permission denied/);
});

test('whoever no longer works the appeal sees it no longer; the work goes along', async () => {
  const appeal = await assigned(house);
  const manager = await whitlock();
  for (const [personId, code] of [
    [idOf('E. Sandoval'), 'person-must-not-work-the-appeal-already'],
    [idOf('M. Reyes'), 'person-must-be-technical-employee'],
  ] as const)
    expect((await manager.refused(reassignAppealContract, { ...own(appeal), personId })).code).toBe(code);
  await manager.must(reassignAppealContract, { ...own(appeal), personId: idOf('K. Moreau') });
  expect((await (await sandoval()).send(findAppealContract, { appealId: appeal.appealId })).status).toBe(404);
  const next = await house.signIn('K. Moreau');
  const { rows } = await next.must(listQueueContract, { whose: 'mine' });
  expect(rows).toMatchObject([
    { kind: 'acknowledge-appeal', subjectId: appeal.appealId, dueDay: '2026-03-04' },
  ]);
  const stranger = await house.signIn('N. Adeyemi');
  expect((await stranger.send(findAppealContract, { appealId: appeal.appealId })).status).toBe(404);
});

test('only the manager assigns, within the team that has the appeal', async () => {
  const { taxpayerId, appealId } = await receive(house);
  const told = { taxpayerId, appealId, personId: idOf('E. Sandoval') };
  expect((await (await house.signIn('M. Reyes')).send(assignAppealContract, told)).status).toBe(403);
  expect((await (await whitlock()).send(assignAppealContract, told)).status).toBe(404);
});

test('[PAMX-039] related appeals are shown with each other; the outcome of another appeal is not shown as an authority', async () => {
  const first = await acknowledged(house);
  const second = await acknowledged(house, {}, first.taxpayerId);
  const third = await acknowledged(house, {}, first.taxpayerId);
  const employee = await sandoval();
  const related = await employee.must(relateAppealContract, { ...own(second), toAppealId: first.appealId });
  expect(related.related.map(({ appealId }) => appealId)).toEqual([first.appealId]);
  const apart = await employee.must(findAppealContract, { appealId: third.appealId });
  expect(apart.related).toEqual([]);
  expect(JSON.stringify(apart)).not.toContain(first.appealId);
  const stranger = await receive(house);
  const refused = await employee.send(relateAppealContract, {
    ...own(second),
    toAppealId: stranger.appealId,
  });
  expect(refused.status).toBe(409);
});

test('[PAMX-056] an assessment period that ends in 100 days is shown to staff with a warning', async () => {
  const appeal = await acknowledged(house);
  const statutes = [{ statute: 'penalty-assessment' as const, day: '2026-05-13' }];
  const view = await (await sandoval()).must(noteStatuteDaysContract, { ...own(appeal), statutes });
  expect(view.statutes).toEqual([
    { statute: 'penalty-assessment', day: '2026-05-13', daysLeft: 100, warns: true },
  ]);
});

test('an appeal sent back is worked on; the employee cannot approve', async () => {
  const appeal = await acknowledged(house);
  const outcomes = appeal.matters.map(({ matterId }) => ({ matterId, outcome: 'granted' as const }));
  const employee = await sandoval();
  const none = await employee.refused(submitForClosingContract, { ...own(appeal), outcomes: [], told: 'x' });
  expect(none.code).toBe('every-matter-must-have-an-outcome');
  await employee.must(submitForClosingContract, { ...own(appeal), outcomes, told: 'Offer accepted' });
  expect((await employee.send(approveClosingContract, own(appeal))).status).toBe(403);
  const back = await (
    await whitlock()
  ).must(returnForWorkContract, { ...own(appeal), because: 'Amend Form 656' });
  expect(back.state).toBe('discussed');
  const { rows } = await employee.must(listQueueContract, { whose: 'mine' });
  expect(rows.some(({ kind, subjectId }) => kind === 'work-appeal' && subjectId === appeal.appealId)).toBe(
    true,
  );
});

test('every appeal is what its history makes of it', async () => {
  const rows = await house.look((batch) =>
    batch.run(
      sql<{ taxpayer_id: string; appeal_id: string }>`select taxpayer_id, appeal_id from appeals.appeal`,
    ),
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { taxpayer_id: taxpayerId, appeal_id: recordId } of rows) {
    const found = await house.look((batch) =>
      rebuildRecord(batch, appealKind, findAppeal, { taxpayerId, recordId }),
    );
    expect(found.rebuilt).toEqual(found.stored);
    expect(found.equal).toBe(true);
  }
});

test('the taxes and periods of a matter are named while the appeal is worked, for the matters of that appeal alone', async () => {
  const appeal = await acknowledged(house);
  const [matter] = appeal.matters;
  const matterId = matter?.matterId ?? '';
  const periods = [{ mft: '30', period: '202112' }];
  const employee = await sandoval();
  const strange = [{ matterId: idOf('nobody'), periods }];
  expect(await employee.refused(namePeriodsContract, { ...own(appeal), matters: strange })).toMatchObject({
    code: 'matter-must-be-of-this-appeal',
    fields: [{ field: 'matters.0.matterId' }],
  });
  const unreadable = [{ matterId, periods: [{ mft: '30', period: '202113' }] }];
  expect(
    (await employee.refused(namePeriodsContract, { ...own(appeal), matters: unreadable })).fields,
  ).toMatchObject([{ field: 'matters.0.periods.0.period' }]);
  const named = await employee.must(namePeriodsContract, {
    ...own(appeal),
    matters: [{ matterId, periods }],
  });
  expect(named.matters).toEqual([{ ...matter, periods, path: 'unknown' }]);
  const officer = await house.signIn('M. Reyes');
  const byCollection = await officer.send(namePeriodsContract, {
    ...own(appeal),
    matters: [{ matterId, periods }],
  });
  expect(byCollection.status).toBe(403);
});
