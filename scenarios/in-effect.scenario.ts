import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listModulesContract } from '#capabilities/accounts/api/list-modules.contract.ts';
import { completeTaskContract } from '#capabilities/casework/api/complete-task.contract.ts';
import { listContactsContract } from '#capabilities/casework/api/list-contacts.contract.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { sendLetterContract } from '#capabilities/correspondence/api/send-letter.contract.ts';
import { downloadFormContract } from '#capabilities/installment-agreements/api/download-form.contract.ts';
import { tellOfDelayContract } from '#capabilities/installment-agreements/api/tell-of-delay.contract.ts';
import { engines } from '#platform/db/testing.ts';
import {
  approveContract,
  findRequestContract,
  listFormsContract,
  prepareFormContract,
  putInEffectContract,
  recordAgreementContract,
  recordDebitAccountContract,
  sendBackContract,
  sendForApprovalContract,
  signFormContract,
} from './support/asks.ts';
import { type House } from './support/house.ts';
import { codesOf, openTasksOf } from './support/looking.ts';
import { recordAgreed, sendAgreed, settle } from './support/settle.ts';
import { sampleAccount } from './support/signed-form.ts';
import type { Visitor } from './support/visitor.ts';
import {
  agreementOf,
  confirmationOf,
  type EffectDesk,
  openEffectDesk,
  receiveOfEmployer,
  receiveRequest,
  thursday,
  typeOfEmployer,
} from './support/effect-desk.ts';

describe.each(engines)('from approval to effect, on %s', (engine) => {
  let desk: EffectDesk;
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    desk = await openEffectDesk(engine);
    ({ house, officer, manager } = desk);
  });
  afterAll(() => house.close());

  test('[IA-C-031] [IA-C-033] an approved agreement is in effect once its confirmation is handed over, and not before', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    await recordAgreed({ house, officer }, ids, 'guaranteed');
    await house.settle();
    const approved = await agreementOf(desk, ids.requestId);
    expect(approved).toMatchObject({ state: 'approved', levyBarred: true });
    const early = { taxpayerId: ids.taxpayerId, agreementId: approved.agreementId };
    expect(await officer.refused(putInEffectContract, early)).toMatchObject({
      code: 'decision-must-allow-this-event',
      findings: [
        { test: 'confirmation-mailed-or-handed-over', cure: { act: 'send-confirmation' } },
        { test: 'form-signed-by-both', cure: { act: 'get-form-signed-by-both' } },
      ],
    });
    // The task stays until method and day are documented: nobody ticks it off.
    const { letterId } = await confirmationOf(desk, ids.taxpayerId);
    const tasks = await house.look((batch) => listOpenTasks(batch, ids.taxpayerId));
    const mail = tasks.find(({ kind }) => kind === 'mail-letter');
    const tick = { taxpayerId: ids.taxpayerId, taskId: mail?.taskId ?? '' };
    expect(await officer.refused(completeTaskContract, tick)).toMatchObject({
      code: 'task-must-not-end-by-an-act',
    });
    house.moveTo(thursday);
    await officer.must(sendLetterContract, {
      taxpayerId: ids.taxpayerId,
      letterId,
      channel: 'personal-delivery',
      sentAt: thursday,
    });
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual([]);
    expect(await agreementOf(desk, ids.requestId)).toMatchObject({
      state: 'in-effect',
      fromDay: '2023-04-12',
      written: { kind: 'letter', id: letterId, onDay: '2023-04-13' },
    });
  });

  test('[IA-C-034] [IA-C-036] [IA-C-221] a direct debit needs Form 433-D, signed, with an account, before it is sent', async () => {
    const ids = await receiveOfEmployer(desk);
    // Terms and disclosures are settled, and the form that comes with them is voided again.
    await settle({ house, officer }, ids, typeOfEmployer);
    const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
    const own = { taxpayerId: ids.taxpayerId, formId: forms[0]?.formId ?? '' };
    const wanting = async () =>
      (await officer.refused(sendForApprovalContract, ids)).findings?.map(({ test: name }) => name);
    await officer.must(recordDebitAccountContract, { ...own, account: sampleAccount });
    expect(await wanting()).toContain('taxpayer-signed-form');
    const bad = { by: 'numbers', routingNumber: '021000022', accountNumber: '123456' } as const;
    const reply = await officer.send(recordDebitAccountContract, { ...own, account: bad });
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('account.routingNumber')]);
    expect(reply.text).not.toContain('123456');
    const only = { by: 'numbers', routingNumber: '021000021' } as never;
    expect((await officer.send(recordDebitAccountContract, { ...own, account: only })).status).toBe(400);
    await officer.must(signFormContract, {
      ...own,
      signer: 'taxpayer',
      way: 'in-person',
      signedDay: '2023-04-12',
    });
    const { version } = await officer.must(sendForApprovalContract, ids);
    // Both have signed with the approval, so the form is the writing.
    await manager.must(approveContract, { ...ids, version });
    expect(await agreementOf(desk, ids.requestId)).toMatchObject({
      state: 'in-effect',
      written: { kind: 'form', id: own.formId, onDay: '2023-04-12' },
    });
    const signed = await officer.must(listFormsContract, { requestId: ids.requestId });
    expect(signed.forms[0]?.signatures).toMatchObject([
      { signer: 'taxpayer', way: 'in-person', onDay: '2023-04-12' },
      { signer: 'delegated-official', way: 'by-approval', personName: 'J. Ortiz' },
    ]);
  });

  test('the number of an account is nowhere in clear: not in history, answers, records or errors', async () => {
    const ids = await receiveOfEmployer(desk);
    await settle({ house, officer }, ids, typeOfEmployer);
    const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
    expect(forms[0]?.debit).toEqual({ by: 'numbers', routingNumber: '021000021', accountLastFour: '1234' });
    const rows = await house.look((batch) =>
      batch.run(sql<{ row: string }>`
        select h::text as row from platform.history h union all select c::text from platform.command c
        union all select f::text from installment_agreements.agreement_form f
        union all select b::text from installment_agreements.bank_account b`),
    );
    expect(rows.filter(({ row }) => row.includes(sampleAccount.accountNumber))).toEqual([]);
  });

  test('a second form is refused while one is in use', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    await officer.must(prepareFormContract, { ...ids, formNumber: '433-D' });
    expect(await officer.refused(prepareFormContract, { ...ids, formNumber: '2159' })).toMatchObject({
      code: 'open-form-must-be-voided-first',
    });
  });

  test('[IA-C-128] [IA-A-178] an approval marks every module with AC 063 of its day by itself, and leaves no task', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    const { version } = await sendAgreed({ house, officer }, ids, 'guaranteed');
    await manager.must(approveContract, { ...ids, version });
    await house.settle();
    expect(await codesOf(house, ids.taxpayerId)).toEqual([
      '971 063 of 2023-04-12 on 30 201912',
      '971 063 of 2023-04-12 on 30 202112',
    ]);
    expect(await openTasksOf(house, ids.taxpayerId)).toEqual([]);
    const { modules, inputs } = await officer.must(listModulesContract, { taxpayerId: ids.taxpayerId });
    expect(modules).toHaveLength(2);
    expect(inputs).toMatchObject([{ state: 'posted' }, { state: 'posted' }]);
  });

  test('[IA-A-045] what a manager has not approved has no code; sent back it returns with the comment', async () => {
    const ids = await receiveOfEmployer(desk);
    await sendAgreed({ house, officer }, ids, typeOfEmployer);
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toContain('approve-agreement');
    expect(await codesOf(house, ids.taxpayerId)).toEqual([]);
    expect((await officer.refused(recordAgreementContract, ids)).status).toBe(409);
    await manager.must(sendBackContract, {
      ...ids,
      points: [{ kind: 'finding', test: 'deposits-current' }],
      because: 'Look at the deposits again',
    });
    expect(await officer.must(findRequestContract, { requestId: ids.requestId })).toMatchObject({
      state: 'pending',
      sentBackBecause: 'Look at the deposits again',
    });
    expect(await codesOf(house, ids.taxpayerId)).toEqual([]);
    const { version } = await officer.must(sendForApprovalContract, ids);
    await manager.must(approveContract, { ...ids, version });
    await house.settle();
    expect(await codesOf(house, ids.taxpayerId)).toEqual([
      '971 063 of 2023-04-12 on 01 202206',
      '971 063 of 2023-04-12 on 01 202209',
    ]);
  });

  test('[IA-C-158] the history names the locator number and the conditions that do not stand in it', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    const conditions = ['backup-not-collectible', 'lien-on-default', 'review-payment'] as const;
    const changes = { conditions: [...conditions], reviewDay: '2024-04-12' };
    await settle({ house, officer }, ids, 'guaranteed', changes);
    await officer.must(recordAgreementContract, ids);
    await house.settle();
    const { entries } = await officer.must(listHistoryContract, { taxpayerId: ids.taxpayerId });
    const begun = entries.find(({ event }) => event === 'begin-agreement');
    expect(begun).toMatchObject({ about: ['ALN 1253', '66', '80'] });
    expect(await agreementOf(desk, ids.requestId)).toMatchObject({
      terms: { locatorNumber: '1253' },
      locator: { number: '1253', onForm: ['66', '80'] },
    });
  });

  test('[IA-C-157] the form lists them too, and they cannot be edited out: it is made from the terms', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    const conditions = ['backup-not-collectible', 'lien-on-default', 'review-payment'] as const;
    const changes = { conditions: [...conditions], reviewDay: '2024-04-12' };
    await settle({ house, officer }, ids, 'guaranteed', changes);
    const { formId } = await officer.must(prepareFormContract, { ...ids, formNumber: '433-D' });
    const paper = await officer.send(downloadFormContract, { formId });
    expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    const edited = { ...ids, formNumber: '433-D', conditions: [] } as never;
    expect((await officer.send(prepareFormContract, edited)).status).toBe(400);
  });

  test('[IA-C-041] an approval that takes ten business days asks the officer to tell the taxpayer, until that is recorded', async () => {
    const ids = await receiveOfEmployer(desk);
    house.moveTo('2023-04-03T13:00:00.000Z');
    const early = await receiveOfEmployer(desk);
    expect(early.requestId).not.toBe(ids.requestId);
    await sendAgreed({ house, officer }, early, typeOfEmployer);
    const open = async (at: string) => {
      house.moveTo(at);
      await house.settle();
      return (await openTasksOf(house, early.taxpayerId)).includes('tell-of-delay');
    };
    expect(await open('2023-04-25T13:00:00.000Z')).toBe(false);
    expect(await open('2023-04-27T13:00:00.000Z')).toBe(true);
    const told = { ...early, channel: 'phone', told: 'The approval takes longer than planned' } as const;
    const later = { ...told, toldAt: '2023-05-27T13:00:00.000Z' };
    expect(await officer.refused(tellOfDelayContract, later)).toMatchObject({
      code: 'told-at-must-not-be-in-the-future',
    });
    await officer.must(tellOfDelayContract, { ...told, toldAt: '2023-04-27T13:00:00.000Z' });
    await house.settle();
    expect(await openTasksOf(house, early.taxpayerId)).not.toContain('tell-of-delay');
    const { contacts } = await officer.must(listContactsContract, { taxpayerId: early.taxpayerId });
    expect(contacts).toMatchObject([{ told: 'The approval takes longer than planned', channel: 'phone' }]);
  });
});
