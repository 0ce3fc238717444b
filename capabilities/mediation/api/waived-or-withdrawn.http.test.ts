import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acceptedOn, callTold, people, ready } from '../testing.ts';
import { approveClosingOfMediationContract } from './approve-closing-of-mediation.contract.ts';
import { closeAsWithdrawnContract } from './close-as-withdrawn.contract.ts';
import { concurInWithdrawalContract } from './concur-in-withdrawal.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { proposeWithdrawalContract } from './propose-withdrawal.contract.ts';
import { submitWithdrawalContract } from './submit-withdrawal.contract.ts';
import { withdrawByAppealsContract } from './withdraw-by-appeals.contract.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';
import { draftDocumentsContract } from './draft-documents.contract.ts';
import { tellApprovalContract } from './tell-approval.contract.ts';
import { waiveCallContract } from './waive-call.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());
const manager = () => house.signIn(people.manager);
const employee = () => house.signIn(people.employee);
const mediator = () => house.signIn(people.mediator);
const taxpayer = () => house.signIn(people.taxpayer);

test('[PAM-045] [PAM-100] [PAM-158] before assignment the manager closes a written withdrawal on its day', async () => {
  const own = await acceptedOn(house, '2026-03-20');
  expect((await (await employee()).refused(withdrawByTaxpayerContract, own)).findings).toMatchObject([
    { test: 'withdrawal-in-writing' },
  ]);
  const statement = 'I withdraw my request.';
  expect((await (await taxpayer()).must(withdrawByTaxpayerContract, { ...own, statement })).state).toBe(
    'withdrawing',
  );
  const view = await (
    await manager()
  ).must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(view.closingReasons).toEqual(['withdrawn-by-taxpayer', 'withdrawn-by-appeals']);
  const paper = view.papers.find(({ kind }) => kind === 'withdrawal-statement');
  const closing = {
    ...own,
    reason: 'withdrawn-by-taxpayer' as const,
    documentIds: [paper?.documentId ?? ''],
  };
  house.moveTo('2026-03-23T14:00:00.000Z');
  expect(
    (await (await manager()).refused(closeAsWithdrawnContract, { ...closing, closingDay: '2026-03-23' }))
      .findings,
  ).toMatchObject([{ test: 'closed-on-the-day' }]);
  const closed = await (
    await manager()
  ).must(closeAsWithdrawnContract, { ...closing, closingDay: '2026-03-20' });
  expect(closed).toMatchObject({ state: 'withdrawn', joint: { closedDay: '2026-03-20' } });
});

test('[PAM-101] [PAM-141] [PAM-159] after assignment Appeals withdraws with an executive’s concurrence alone, and the mediator closes', async () => {
  const own = await ready(house);
  expect((await (await manager()).refused(withdrawByAppealsContract, own)).findings).toMatchObject([
    { test: 'executive-concurs-in-withdrawal' },
  ]);
  const executive = await house.signIn(people.executive);
  const concurrence = { ...own, position: 'director-collection-appeals' as const };
  expect((await executive.send(concurInWithdrawalContract, concurrence)).status).toBe(404);
  await (await manager()).must(proposeWithdrawalContract, own);
  await executive.must(concurInWithdrawalContract, concurrence);
  house.moveTo('2026-04-10T14:00:00.000Z');
  expect((await (await manager()).must(withdrawByAppealsContract, own)).state).toBe('withdrawing-assigned');
  const view = await (
    await mediator()
  ).must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  const paper = view.papers.find(({ kind }) => kind === 'executive-concurrence');
  const closing = {
    ...own,
    reason: 'withdrawn-by-appeals' as const,
    closingDay: '2026-04-10',
    documentIds: [paper?.documentId ?? ''],
  };
  expect((await (await manager()).send(closeAsWithdrawnContract, closing)).status).toBe(409);
  expect((await (await mediator()).must(submitWithdrawalContract, closing)).state).toBe(
    'withdrawal-submitted',
  );
  const approved = await (
    await house.signIn(people.mediatorsManager)
  ).must(approveClosingOfMediationContract, own);
  expect(approved).toMatchObject({ state: 'withdrawn', joint: { closedDay: '2026-04-10' } });
});

test('[PAM-085] nothing is drafted before the call, unless the call is waived with a reason', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  const recipients = ['taxpayer' as const, 'appeals-technical-employee' as const, 'pam-analyst' as const];
  await (await manager()).must(tellApprovalContract, { ...own, recipients });
  expect((await (await house.signIn(people.analyst)).refused(draftDocumentsContract, own)).code).toBe(
    'call-must-be-held-before',
  );
  const { issues, sessionDays, participants } = callTold();
  const agreed = { ...own, issues, sessionDays, participants };
  expect((await (await manager()).send(waiveCallContract, agreed)).status).toBe(400);
  const waived = await (
    await manager()
  ).must(waiveCallContract, { ...agreed, waivedBecause: 'Agreed on in writing' });
  expect(waived).toMatchObject({
    state: 'call-held',
    joint: { call: { waivedBecause: 'Agreed on in writing' } },
  });
  expect(
    (await (await house.signIn(people.analyst)).must(draftDocumentsContract, own)).agreement?.state,
  ).toBe('drafted');
});
