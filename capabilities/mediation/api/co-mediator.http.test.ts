import { afterAll, beforeAll, expect, test } from 'vitest';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { fileAuthorityContract } from '#capabilities/taxpayers/api/file-authority.contract.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import type { Visitor } from '../../../scenarios/support/visitor.ts';
import { acceptedOn, assignedTo, called, type Named, people, signed } from '../testing.ts';
import { chosenCoMediator } from './testing.ts';
import { admitCoMediatorContract } from './admit-co-mediator.contract.ts';
import { approveClosingOfMediationContract } from './approve-closing-of-mediation.contract.ts';
import { downloadPaperContract } from './download-paper.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { inviteCoMediatorContract } from './invite-co-mediator.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { listOwnCoMediationsContract } from './list-own-co-mediations.contract.ts';
import { noteCoMediatorContract } from './note-co-mediator.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { stateConflictsContract } from './state-conflicts.contract.ts';
import { submitWithdrawalContract } from './submit-withdrawal.contract.ts';
import { waiveConflictContract } from './waive-conflict.contract.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';

let house: House;
let own: Named;
let outsider: Visitor;
let manager: Visitor;
let documentId: string;

beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
  own = await acceptedOn(house, '2026-03-09');
  await called(house, own);
  outsider = await house.signIn(people.coMediator);
  manager = await house.signIn(people.manager);
  const file = {
    mediaType: 'text/plain' as const,
    base64: Buffer.from('For both sides.').toString('base64'),
  };
  const paper = {
    ...own,
    kind: 'supporting-material' as const,
    title: 'Appraisal',
    audience: 'both' as const,
  };
  ({ documentId } = await manager.must(putPaperContract, { ...paper, document: file }));
}, 120_000);
afterAll(() => house.close());

const lackingIn = (body: unknown): readonly string[] =>
  ((body as { findings?: { test: string }[] }).findings ?? []).map(({ test: name }) => name);
const cafNumber = '0302-12345R';
const statement = {
  cafNumber,
  conflict: 'none' as const,
  told: 'I know neither side.',
  acknowledgesBar: true,
};

test('[PAMX-024] a candidate without recorded training needs a reason, and is then chosen with a warning', async () => {
  const chosen = { ...own, wished: true, name: people.coMediator, agreedByManager: true };
  const without = await manager.send(noteCoMediatorContract, {
    ...chosen,
    experienced: true,
    knowsSubject: true,
  });
  expect([without.status, lackingIn(without.body)]).toEqual([422, ['co-mediator-trained']]);
  expect(without.text).toContain('Say why this person is chosen all the same');
  const reason = 'The only neutral on the roster who is free in May.';
  const view = await manager.must(noteCoMediatorContract, { ...chosen, reason });
  expect(view.joint.coMediator).toMatchObject({ trained: 'unknown', reason, standing: 'proposed' });
});

test('nobody is invited before both sides have chosen, and nobody who is no co-mediator', async () => {
  const invited = { ...own, personId: idOf(people.coMediator) };
  const early = await manager.send(inviteCoMediatorContract, invited);
  expect(early.body).toMatchObject({ code: 'co-mediator-must-be-agreed-on' });
  await chosenCoMediator(house, own);
  const other = await manager.send(inviteCoMediatorContract, { ...own, personId: idOf(people.taxpayer) });
  expect(other.body).toMatchObject({ code: 'person-must-be-a-co-mediator' });
  const unknown = await outsider.send(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(unknown.status).toBe(404);
  await manager.must(inviteCoMediatorContract, invited);
  const twice = await manager.send(inviteCoMediatorContract, invited);
  expect(twice.body).toMatchObject({ code: 'request-must-have-no-co-mediator-yet' });
});

test('[PAMX-025] [PAMX-027] without statement and consent a co-mediator is shown nothing, and is told why', async () => {
  const ask = { supportRequestId: own.supportRequestId };
  const seen = await outsider.send(findSupportRequestContract, ask);
  const lacking = [
    'conflict-statement-given',
    'representation-bar-acknowledged',
    'consent-to-disclose-signed',
  ];
  expect([seen.status, lackingIn(seen.body)]).toEqual([403, lacking]);
  expect(seen.body).toMatchObject({ code: 'co-mediator-must-be-admitted' });
  const file = await outsider.send(downloadPaperContract, { documentId });
  const nothing = await outsider.send(downloadPaperContract, { documentId: idOf('nobody') });
  expect([file.status, file.text]).toEqual([403, nothing.text]);
  expect((await outsider.must(listDeskContract, {})).rows).toEqual([]);
  const released = await manager.send(admitCoMediatorContract, own);
  expect([released.status, lackingIn(released.body)]).toEqual([422, lacking]);
  const { coMediations } = await outsider.must(listOwnCoMediationsContract, {});
  expect(coMediations.map(({ state }) => state)).toEqual(['invited']);
  expect(JSON.stringify(coMediations)).not.toMatch(/offer|house|Amari|240,000/);
});

test('[PAMX-025] an interest that is disclosed has to be waived by both sides', async () => {
  const told = { ...own, ...statement, conflict: 'disclosed' as const, told: 'I once sold a house nearby.' };
  await outsider.must(stateConflictsContract, told);
  house.moveTo('2026-03-19T14:00:00.000Z');
  await signed(house, own, '2026-03-26');
  const lackingNow = async () => lackingIn((await manager.send(admitCoMediatorContract, own)).body);
  expect(await lackingNow()).toEqual(['disclosed-conflict-waived']);
  await manager.must(waiveConflictContract, own);
  expect(await lackingNow()).toEqual(['disclosed-conflict-waived']);
  await outsider.must(stateConflictsContract, { ...own, ...statement });
});

test('[PAMX-025] the taxpayer waives on the own page, or on a signed paper that an employee records', async () => {
  const told = { ...own, ...statement, conflict: 'disclosed' as const, told: 'I once sold a house nearby.' };
  await outsider.must(stateConflictsContract, told);
  const [taxpayer, employee] = [await house.signIn(people.taxpayer), await house.signIn(people.employee)];
  const seen = async () =>
    await taxpayer.must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  const waiver = (await seen()).coMediation?.moves.find(({ event }) => event === 'waive-conflict');
  expect(waiver?.allowed).toBe(true);
  const whose = { ...own, side: 'taxpayer' as const };
  const without = await employee.send(waiveConflictContract, whose);
  expect([without.status, lackingIn(without.body)]).toEqual([422, ['waiver-is-signed']]);
  expect(without.text).toContain('Attach the signed paper');
  const forAppeals = await employee.send(waiveConflictContract, { ...own, side: 'appeals' });
  expect(lackingIn(forAppeals.body)).toEqual(['manager-waives']);
  const base64 = Buffer.from('I waive it. R. Amari').toString('base64');
  const document = { mediaType: 'text/plain' as const, base64 };
  const waived = await employee.must(waiveConflictContract, { ...whose, document });
  expect(waived.waivedBy).toEqual(['taxpayer']);
  expect((await seen()).papers.find(({ kind }) => kind === 'conflict-waiver')).toMatchObject({
    side: 'taxpayer',
    audience: 'both',
    by: { name: people.employee },
  });
  const again = await taxpayer.send(waiveConflictContract, own);
  expect(lackingIn(again.body)).toEqual(['waiver-not-given-before']);
  const anew = { ...told, told: 'I sold the house next door.' };
  expect((await outsider.must(stateConflictsContract, anew)).waivedBy).toEqual([]);
  expect((await taxpayer.must(waiveConflictContract, own)).waivedBy).toEqual(['taxpayer']);
  await outsider.must(stateConflictsContract, { ...own, ...statement });
  const nothing = await manager.send(waiveConflictContract, own);
  expect(lackingIn(nothing.body)).toEqual(['interest-was-disclosed']);
});

test('[PAMX-027] with statement and consent the co-mediator is let in and sees what the mediator sees', async () => {
  const admitted = await manager.must(admitCoMediatorContract, own);
  expect(admitted).toMatchObject({ state: 'admitted', consentDay: '2026-03-19', admittedDay: '2026-03-19' });
  await assignedTo(house, own);
  const ask = { supportRequestId: own.supportRequestId };
  const view = await outsider.must(findSupportRequestContract, ask);
  const mediators = await (await house.signIn(people.mediator)).must(findSupportRequestContract, ask);
  const { moves: _moves, coMediation, ...seen } = view;
  const { moves: _theirs, coMediation: _part, ...seenByMediator } = mediators;
  expect(seen).toEqual(seenByMediator);
  expect(coMediation?.state).toBe('admitted');
  expect(view).not.toHaveProperty('appealId');
  expect(view).not.toHaveProperty('review');
  expect((await outsider.send(downloadPaperContract, { documentId })).status).toBe(200);
});

test('[PAMX-026] a later power of attorney for the co-mediator alerts the manager of the case: by number, and by name alone only to compare', async () => {
  const officer = await house.signIn('M. Reyes');
  const scope = [{ mft: '30', fromPeriod: '202112', toPeriod: '202112' }];
  const form = { taxpayerId: own.taxpayerId, form: '2848' as const, scope };
  const alerts = async () => {
    await house.settle();
    const { rows } = await manager.must(listQueueContract, { whose: 'mine' });
    return rows.map(({ kind }) => kind).filter((kind) => kind.endsWith('-representative'));
  };
  const filedAt = house.runtime.clock.now();
  await officer.must(fileAuthorityContract, { ...form, representativeName: 'F. Nakamura', filedAt });
  expect(await alerts()).toEqual([]);
  await officer.must(fileAuthorityContract, { ...form, representativeName: people.coMediator, filedAt });
  expect(await alerts()).toEqual(['compare-representative']);
  const another = { ...form, representativeName: people.coMediator, cafNumber: '0502-99999R', filedAt };
  await officer.must(fileAuthorityContract, another);
  expect(await alerts()).toEqual(['compare-representative']);
  await officer.must(fileAuthorityContract, { ...another, representativeName: 'J. Aldous-Hill', cafNumber });
  expect((await alerts()).sort()).toEqual(['compare-representative', 'look-at-representative']);
});

test('with the mediation over, somebody from outside the agency sees nothing of it any more', async () => {
  const taxpayer = await house.signIn(people.taxpayer);
  const over = await taxpayer.must(withdrawByTaxpayerContract, { ...own, statement: 'I withdraw.' });
  const ask = { supportRequestId: own.supportRequestId };
  const told = await outsider.must(findSupportRequestContract, ask);
  expect(told.papers.map(({ kind }) => kind)).toContain('withdrawal-statement');
  const documentIds = over.papers.flatMap((one) =>
    one.kind === 'withdrawal-statement' ? [one.documentId] : [],
  );
  const mediator = await house.signIn(people.mediator);
  const closing = { reason: 'withdrawn-by-taxpayer' as const, closingDay: '2026-03-19', documentIds };
  await mediator.must(submitWithdrawalContract, { ...own, ...closing });
  await (await house.signIn(people.mediatorsManager)).must(approveClosingOfMediationContract, own);
  expect((await outsider.send(findSupportRequestContract, ask)).status).toBe(404);
  const { coMediations } = await outsider.must(listOwnCoMediationsContract, {});
  expect(coMediations).toMatchObject([{ state: 'ended', endedDay: '2026-03-19' }]);
});
