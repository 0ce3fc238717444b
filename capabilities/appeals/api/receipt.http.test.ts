import { afterAll, beforeAll, expect, test } from 'vitest';
import { newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { newId } from '#platform/ids.ts';
import { confirmPostmarkContract } from './confirm-postmark.contract.ts';
import { correctAppealContract } from './correct-appeal.contract.ts';
import { dismissAppealContract } from './dismiss-appeal.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { listAppealsContract } from './list-appeals.contract.ts';
import { receiveAppealContract } from './receive-appeal.contract.ts';
import { matterOf, receive } from '../testing.ts';
import { withdrawAppealContract } from './withdraw-appeal.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2023-04-20T14:00:00.000Z');
});
afterAll(() => house.close());

const tasksOf = async (name: string) =>
  (await (await house.signIn(name)).must(listQueueContract, { whose: 'mine' })).rows.map(
    ({ kind, subjectId }) => `${kind} ${subjectId}`,
  );

test('[IA-A-043] an appeal of an agreement modified on 2023-04-01 is accepted as one of its modification', async () => {
  const taxpayer = await newTaxpayer(house, { person: 'R. Amari' });
  const theirs = await house.signIn('R. Amari');
  const appeal = await theirs.must(receiveAppealContract, {
    taxpayerId: taxpayer.taxpayerId,
    receivedAt: '2023-04-20T13:00:00.000Z',
    channel: 'online-account',
    matters: [matterOf('modification', '2023-04-01')],
  });
  expect(appeal).toMatchObject({
    kind: 'modified-agreement',
    state: 'received',
    receivedDay: '2023-04-20',
    timeliness: 'timely',
  });
  expect(appeal.receiptDecisions[0]).toMatchObject({ rule: 'appeal-receipt', outcome: 'accepted' });
});

test('[IA-A-043] an appeal that names none of the acts comes back, and is accepted once it names one', async () => {
  const returned = await receive(house, { matters: [matterOf('none-of-these', 'unknown')] });
  expect(returned).toMatchObject({ state: 'returned', kind: 'none', timeliness: 'not-decided' });
  expect(returned.receiptDecisions[0]?.findings[0]).toMatchObject({
    test: 'appealable-act-named',
    holds: false,
    cure: { act: 'name-appealable-act' },
  });
  const { taxpayerId, appealId } = returned;
  const theirs = await house.signIn('R. Amari');
  const corrected = await theirs.must(correctAppealContract, {
    taxpayerId,
    appealId,
    matters: [matterOf('termination', '2023-04-03')],
  });
  expect(corrected).toMatchObject({
    state: 'received',
    kind: 'terminated-agreement',
    timeliness: 'timely',
    receivedDay: '2023-04-20',
    lastDay: '2023-05-03',
  });
  expect(corrected.matters).toMatchObject([{ act: 'termination', actDay: '2023-04-03' }]);
  expect(await tasksOf('M. Reyes')).toContain(`send-appeal ${appealId}`);
});

test('[IA-A-238] received on 2023-04-12 it opens a decision before 2023-04-15; a postmark in time makes it timely', async () => {
  const rejected = {
    receivedAt: '2023-04-12T14:00:00.000Z',
    channel: 'mail' as const,
    matters: [matterOf('rejection', '2023-03-01')],
  };
  const open = await receive(house, rejected);
  expect(open).toMatchObject({
    state: 'postmark-open',
    timeliness: 'postmark-needed',
    deadlines: [{ kind: 'confirm-postmark', dueDay: '2023-04-14' }],
  });
  const { taxpayerId, appealId } = open;
  expect(await tasksOf('M. Reyes')).toContain(`confirm-postmark ${appealId}`);
  const officer = await house.signIn('M. Reyes');
  const timely = await officer.must(confirmPostmarkContract, {
    taxpayerId,
    appealId,
    postmarkDay: '2023-03-30',
  });
  expect(timely).toMatchObject({ state: 'received', timeliness: 'timely', postmarkDay: '2023-03-30' });
  const tasks = await tasksOf('M. Reyes');
  expect(tasks).toContain(`send-appeal ${appealId}`);
  expect(tasks).not.toContain(`confirm-postmark ${appealId}`);

  const other = await receive(house, rejected);
  const late = await officer.must(confirmPostmarkContract, {
    taxpayerId: other.taxpayerId,
    appealId: other.appealId,
    postmarkDay: '2023-04-01',
  });
  expect(late).toMatchObject({ state: 'late', timeliness: 'late', kind: 'rejected-agreement' });
});

test('[IA-C-140] an appeal of the default does not use up the appeal of the termination', async () => {
  const acts = [
    { act: 'proposed-termination' as const, actDay: '2023-02-21' },
    { act: 'termination' as const, actDay: '2023-03-31' },
  ];
  const matters = [{ described: 'Plan of 2022', acts }];
  const first = await receive(house, { receivedAt: '2023-03-20T14:00:00.000Z', matters });
  expect(first).toMatchObject({ kind: 'defaulted-agreement', state: 'received', timeliness: 'timely' });
  const second = await receive(house, { matters }, first.taxpayerId);
  expect(second).toMatchObject({ kind: 'terminated-agreement', state: 'received', timeliness: 'timely' });
  const theirs = await house.signIn('R. Amari');
  const all = await theirs.must(listAppealsContract, { taxpayerId: first.taxpayerId });
  expect(all.appeals.map(({ kind }) => kind)).toEqual(['terminated-agreement', 'defaulted-agreement']);
});

test('[IA-C-139] a late appeal is logged with its last day, and ends only with a reason', async () => {
  const late = await receive(house, { matters: [matterOf('proposed-termination', '2023-03-20')] });
  expect(late).toMatchObject({ state: 'late', timeliness: 'late', lastDay: '2023-04-19' });
  const { taxpayerId, appealId } = late;
  const officer = await house.signIn('M. Reyes');
  const dismissed = await officer.must(dismissAppealContract, {
    taxpayerId,
    appealId,
    because: 'No postmark was found',
  });
  expect(dismissed).toMatchObject({ state: 'dismissed', moves: [] });
});

test('the taxpayer takes an appeal back that Appeals has not yet; nobody is asked for it any more', async () => {
  const { taxpayerId, appealId } = await receive(house, { matters: [matterOf('rejection', '2023-04-10')] });
  const theirs = await house.signIn('R. Amari');
  const gone = await theirs.must(withdrawAppealContract, { taxpayerId, appealId, because: 'Paid in full' });
  expect(gone.state).toBe('withdrawn');
  expect(await tasksOf('M. Reyes')).not.toContain(`send-appeal ${appealId}`);
});

test('what cannot be is refused at its field', async () => {
  const officer = await house.signIn('M. Reyes');
  const { taxpayerId } = await newTaxpayer(house);
  const told = {
    taxpayerId,
    receivedAt: '2023-04-19T14:00:00.000Z',
    channel: 'mail' as const,
    matters: [matterOf('rejection', '2023-04-10')],
  };
  const codes = async (more: object) => {
    const problem = await officer.refused(receiveAppealContract, { ...told, ...more });
    return [problem.code, problem.fields?.[0]?.field];
  };
  expect(await codes({ receivedAt: '2023-04-21T14:00:00.000Z' })).toEqual([
    'received-at-must-not-be-in-the-future',
    'receivedAt',
  ]);
  expect(await codes({ postmarkDay: '2023-04-20' })).toEqual([
    'postmark-must-not-be-after-receipt',
    'postmarkDay',
  ]);
  const foreign = {
    ...matterOf('rejection', '2023-04-10'),
    recordKind: 'agreement' as const,
    recordId: newId(),
  };
  expect(await codes({ matters: [foreign] })).toEqual(['matter-must-be-of-this-taxpayer', 'matters']);
  const kinds = [matterOf('rejection', '2023-04-10'), matterOf('penalty-proposal', '2023-04-10')];
  const several = await officer.refused(receiveAppealContract, { ...told, matters: kinds });
  expect(several).toMatchObject({
    status: 422,
    code: 'decision-must-allow-this-event',
    findings: [{ test: 'matters-of-one-kind' }],
  });
  expect((await officer.send(receiveAppealContract, { ...told, channel: 'e-mail' })).status).toBe(400);
});

test('another taxpayer, and an officer of another group, find no such appeal', async () => {
  const { appealId, taxpayerId } = await receive(house, { matters: [matterOf('rejection', '2023-04-10')] });
  for (const name of ['L. Holt', 'K. Oduya', 'E. Sandoval']) {
    const somebody = await house.signIn(name);
    expect((await somebody.send(findAppealContract, { appealId })).status).toBe(404);
    expect((await somebody.send(listAppealsContract, { taxpayerId })).status).toBe(404);
  }
  const mediator = await house.signIn('V. Lindqvist');
  expect((await mediator.send(findAppealContract, { appealId })).status).toBe(403);
});
