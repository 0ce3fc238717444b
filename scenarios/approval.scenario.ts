import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { approve } from '#capabilities/installment-agreements/api/approve.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { runCommand } from '#platform/http/run-command.ts';
import {
  approveContract,
  findAgreementContract,
  findRequestContract,
  openModuleContract,
  receiveProposalContract,
  recordAgreementContract,
  requestPendingCodeContract,
  sendBackContract,
  supplyFactsContract,
  transferTaxpayerContract,
} from './support/asks.ts';
import { employmentTax, givenByEmployer, newTaxpayer } from './support/cases.ts';
import { actorOf, type House, idOf, openHouse } from './support/house.ts';
import { codesOf, deadlinesOf, openTasksOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';
import { sendAgreed, settle } from './support/settle.ts';

const monday = '2023-04-03T13:00:00.000Z';
const tuesday = '2023-04-04T12:00:00.000Z';
const type = 'ibtf-express-25' as const;
const points = [{ kind: 'term', term: 'paymentCents' }] as const;

describe.each(engines)('an agreement that a manager approves, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, monday);
    officer = await house.signIn('M. Reyes');
    manager = await house.signIn('J. Ortiz');
  });
  afterAll(() => house.close());

  async function receive() {
    house.moveTo(monday);
    const modules = [employmentTax('202206', 610_000), employmentTax('202209', 905_000)];
    const { taxpayerId } = await newTaxpayer(house, { name: 'Doyle Trucking', kind: 'corporation', modules });
    const { requestId } = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: monday,
      channel: 'in-person',
      moduleIds: [],
      given: givenByEmployer(82_500),
    });
    return { taxpayerId, requestId };
  }

  test('the officer cannot record it alone; the manager sees the request from the moment it is sent', async () => {
    const ids = await receive();
    await settle({ house, officer }, ids, type);
    const alone = await officer.refused(recordAgreementContract, ids);
    expect(alone).toMatchObject({
      status: 422,
      code: 'decision-must-allow-this-event',
      findings: [{ test: 'type-without-approval', cure: { act: 'send-for-approval' } }],
    });
    const sent = await sendAgreed({ house, officer }, ids, type);
    expect(sent).toMatchObject({
      state: 'approval',
      levyBarred: true,
      terms: { type, paymentCents: 82_500 },
    });
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual(['approve-agreement', 'input-pending-code']);
    const seen = await manager.must(findRequestContract, { requestId: ids.requestId });
    expect(seen.moves).toMatchObject([
      { event: 'approve', allowed: true },
      { event: 'send-back', allowed: true },
      { event: 'void-approval', allowed: true },
    ]);
  });

  test('approved on the day of the request it takes AC 063 alone, on every module', async () => {
    const ids = await receive();
    const { version } = await sendAgreed({ house, officer }, ids, type);
    const approved = await manager.must(approveContract, { ...ids, version });
    expect(approved).toMatchObject({ state: 'approved' });
    await house.settle();
    expect(await codesOf(house, ids.taxpayerId)).toEqual([
      '971 063 of 2023-04-03 on 01 202206',
      '971 063 of 2023-04-03 on 01 202209',
    ]);
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual([]);
    const agreement = await manager.must(findAgreementContract, {
      agreementId: String(approved.agreementId),
    });
    expect(agreement.moduleIds).toHaveLength(2);
    expect(agreement).toMatchObject({ state: 'in-effect', terms: { type, paymentCents: 82_500 } });
  });

  test('[IA-A-147] approved on a later day it has AC 043 first, also where the officer forgot it', async () => {
    const ids = await receive();
    const { version } = await sendAgreed({ house, officer }, ids, type);
    house.moveTo(tuesday);
    const early = await manager.refused(approveContract, { ...ids, version });
    expect(early.findings?.map((finding) => finding.test)).toEqual(['pending-code-asked-first']);
    const asked = await officer.must(requestPendingCodeContract, ids);
    expect(asked.state).toBe('approval');
    await manager.must(approveContract, { ...ids, version: asked.version });
    expect((await codesOf(house, ids.taxpayerId)).map((code) => code.slice(0, 21))).toEqual([
      '971 043 of 2023-04-03',
      '971 043 of 2023-04-03',
      '971 063 of 2023-04-04',
      '971 063 of 2023-04-04',
    ]);
    expect(await deadlinesOf(house, ids.taxpayerId)).toContain(
      'identify-pending due 2023-04-04T13:00:00.000Z met',
    );
  });

  test('[IA-A-147] one day does not take both codes: what has AC 043 today is approved tomorrow', async () => {
    const ids = await receive();
    await sendAgreed({ house, officer }, ids, type);
    const { version } = await officer.must(requestPendingCodeContract, ids);
    const today = await manager.refused(approveContract, { ...ids, version });
    expect(today.findings).toMatchObject([
      { test: 'active-code-alone-on-first-day', cure: { act: 'approve-on-later-day' } },
    ]);
    house.moveTo(tuesday);
    expect(await manager.must(approveContract, { ...ids, version })).toMatchObject({ state: 'approved' });
  });

  test('an approval is bound to the version that was looked at', async () => {
    const ids = await receive();
    const { version } = await sendAgreed({ house, officer }, ids, type);
    const stale = await manager.refused(approveContract, { ...ids, version: version - 1 });
    expect(stale.findings).toMatchObject([{ test: 'approver-saw-these-terms', cure: { act: 'look-again' } }]);
    await manager.must(sendBackContract, { ...ids, because: 'The payment is too low for a year', points });
    await sendAgreed({ house, officer }, ids, type);
    const older = await manager.refused(approveContract, { ...ids, version });
    expect(older.findings).toMatchObject([{ test: 'approver-saw-these-terms' }]);
  });

  test('what is sent back is pending as before, with the reason for staff and the work with the officer', async () => {
    const ids = await receive();
    await sendAgreed({ house, officer }, ids, type);
    await house.settle();
    const because = 'The payment is too low for a year';
    const back = await manager.must(sendBackContract, { ...ids, because, points });
    expect(back).toMatchObject({ state: 'pending', levyBarred: true, pendingFrom: '2023-04-03' });
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual(['decide-request', 'input-pending-code']);
    const seen = await officer.must(findRequestContract, { requestId: ids.requestId });
    expect(seen.sentBackBecause).toBe(because);
    const again = await sendAgreed({ house, officer }, ids, type);
    expect(again).not.toHaveProperty('sentBackBecause');
    expect(await manager.must(approveContract, { ...ids, version: again.version })).toMatchObject({
      state: 'approved',
    });
  });

  test('[IA-A-005] [IA-B-088] an officer submits and does not approve: not as an officer, not as a manager of the same name', async () => {
    const ids = await receive();
    const { version } = await sendAgreed({ house, officer }, ids, type);
    const asOfficer = await officer.refused(approveContract, { ...ids, version });
    expect(asOfficer).toMatchObject({ status: 403, code: 'role-must-be-allowed-this-operation' });
    // The officer has become a manager meanwhile; what was prepared as an officer is still the same person's.
    const promoted = { ...actorOf('M. Reyes'), role: 'group-manager' };
    const input = { commandId: newId(), ...ids, version };
    const outcome = await runCommand(house.runtime, approve, input, promoted);
    expect(outcome).toMatchObject({
      status: 'refused',
      answer: { findings: [{ test: 'approver-did-not-prepare', cure: { act: 'ask-another-manager' } }] },
    });
    expect(await manager.must(approveContract, { ...ids, version })).toMatchObject({ state: 'approved' });
  });

  test('what has come to stand in the way since it was sent stands in the way of the approval too', async () => {
    const ids = await receive();
    const { version } = await sendAgreed({ house, officer }, ids, type);
    // A further quarter is assessed: more is owed than this type allows.
    const feed = await house.signIn('Account feed');
    const more = employmentTax('202212', 1_900_000);
    await feed.must(openModuleContract, { taxpayerId: ids.taxpayerId, ...more });
    const refusal = await manager.refused(approveContract, { ...ids, version });
    expect(refusal.findings?.length).toBeGreaterThan(0);
    expect(refusal.findings?.map((finding) => finding.test)).not.toContain('approver-saw-these-terms');
    await manager.must(sendBackContract, { ...ids, because: 'A further quarter is due', points });
  });

  test('nothing is added to a request while a manager looks at it', async () => {
    const ids = await receive();
    await sendAgreed({ house, officer }, ids, type);
    const added = { ...ids, suppliedAt: monday, moduleIds: [], given: givenByEmployer(90_000) };
    expect(await officer.refused(supplyFactsContract, added)).toMatchObject({
      status: 409,
      code: 'event-must-be-possible-in-this-state',
      possibleFrom: ['received', 'perfecting', 'not-processable', 'pending'],
    });
  });

  test('after a transfer the work comes back to whoever holds the case now', async () => {
    const ids = await receive();
    await sendAgreed({ house, officer }, ids, type);
    await house.settle();
    const feed = await house.signIn('Account feed');
    const to = { taxpayerId: ids.taxpayerId, personId: idOf('Y. Serrano'), because: 'leave' };
    await feed.must(transferTaxpayerContract, to);
    await manager.must(sendBackContract, { ...ids, because: 'Talk to the taxpayer again', points });
    await house.settle();
    const tasks = await house.look((batch) => listOpenTasks(batch, ids.taxpayerId));
    const work = tasks.filter(({ subjectKind }) => subjectKind === 'agreement-request');
    expect(work.map(({ kind, ownerId }) => `${kind} ${ownerId}`).toSorted()).toEqual([
      `decide-request ${idOf('Y. Serrano')}`,
      `input-pending-code ${idOf('Y. Serrano')}`,
    ]);
    const next = await house.signIn('Y. Serrano');
    expect(await sendAgreed({ house, officer: next }, ids, type)).toMatchObject({ state: 'approval' });
    expect((await officer.refused(findRequestContract, { requestId: ids.requestId })).status).toBe(404);
  });
});
