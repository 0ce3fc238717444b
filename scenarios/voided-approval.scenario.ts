import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { sendLetterContract } from '#capabilities/correspondence/api/send-letter.contract.ts';
import { engines } from '#platform/db/testing.ts';
import {
  approveContract,
  findRequestContract,
  listFormsContract,
  openModuleContract,
  recordDebitAccountContract,
  requestPendingCodeContract,
  voidApprovalContract,
} from './support/asks.ts';
import { employmentTax, incomeTax } from './support/cases.ts';
import { type House } from './support/house.ts';
import { codesOf, openTasksOf } from './support/looking.ts';
import { recordAgreed, sendAgreed } from './support/settle.ts';
import type { Visitor } from './support/visitor.ts';
import {
  agreementOf,
  confirmationOf,
  type EffectDesk,
  openEffectDesk,
  receiveOfEmployer,
  receiveOfSpouses,
  receiveRequest,
  thursday,
  typeOfEmployer,
  wednesday,
} from './support/effect-desk.ts';

describe.each(engines)('what takes an approval back before it is in effect, on %s', (engine) => {
  let desk: EffectDesk;
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    desk = await openEffectDesk(engine);
    ({ house, officer, manager } = desk);
  });
  afterAll(() => house.close());

  test('[IA-B-089] terms that change after their approval void it: the letter falls away, the code is taken back, a new task follows', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    const sent = await sendAgreed({ house, officer }, ids, 'guaranteed');
    await manager.must(approveContract, { ...ids, version: sent.version });
    await house.settle();
    const history = await officer.must(listHistoryContract, { taxpayerId: ids.taxpayerId });
    const approval = history.entries.find(({ event }) => event === 'approve');
    expect(approval).toMatchObject({ actor: { name: 'J. Ortiz' }, onDay: '2023-04-12' });
    house.moveTo(thursday);
    const because = 'The taxpayer can pay less than was agreed';
    expect(await officer.must(voidApprovalContract, { ...ids, because })).toMatchObject({
      state: 'pending',
      levyBarred: true,
    });
    await house.settle();
    expect(await agreementOf(desk, ids.requestId).catch(() => 'none')).toBe('none');
    const { letters } = await officer.must(listLettersContract, { taxpayerId: ids.taxpayerId });
    expect(letters.map(({ state }) => state)).toEqual(['void']);
    expect((await codesOf(house, ids.taxpayerId)).filter((code) => code.startsWith('972'))).toHaveLength(2);
    // Other terms, another version, another approval.
    await officer.must(requestPendingCodeContract, ids);
    const again = await sendAgreed({ house, officer }, ids, 'guaranteed', { paymentCents: 34_000 });
    expect(again.version).toBeGreaterThan(sent.version);
    await house.settle();
    expect(await openTasksOf(house, ids.taxpayerId)).toContain('approve-agreement');
    const stale = await manager.refused(approveContract, { ...ids, version: sent.version });
    expect(stale.findings?.map(({ test: name }) => name)).toContain('approver-saw-these-terms');
    await manager.must(approveContract, { ...ids, version: again.version });
    await house.settle();
    expect(await agreementOf(desk, ids.requestId)).toMatchObject({
      state: 'approved',
      terms: { paymentCents: 34_000 },
    });
    expect((await confirmationOf(desk, ids.taxpayerId)).state).toBe('released');
  });

  test('an approval that covers two taxpayers is taken back for both: codes, letter and protection as before', async () => {
    const { linkedId, ...ids } = await receiveOfSpouses(desk);
    const { version } = await sendAgreed({ house, officer }, ids, 'guaranteed');
    await manager.must(approveContract, { ...ids, version });
    await house.settle();
    const codes = () => Promise.all([codesOf(house, ids.taxpayerId), codesOf(house, linkedId)]);
    expect(await codes()).toEqual([
      ['971 063 of 2023-04-12 on 30 202012'],
      ['971 063 of 2023-04-12 on 30 202112'],
    ]);
    house.moveTo(thursday);
    const because = 'Only one of them signs';
    expect(await officer.must(voidApprovalContract, { ...ids, because })).toMatchObject({
      state: 'pending',
      levyBarred: true,
    });
    await house.settle();
    expect(await codes()).toEqual([
      ['971 063 of 2023-04-12 on 30 202012', '972 063 of 2023-04-13 on 30 202012'],
      ['971 063 of 2023-04-12 on 30 202112', '972 063 of 2023-04-13 on 30 202112'],
    ]);
    const { letters } = await officer.must(listLettersContract, { taxpayerId: ids.taxpayerId });
    expect(letters.map(({ state }) => state)).toEqual(['void']);
  });

  test('an agreement in effect is not taken back, and says so', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    await recordAgreed({ house, officer }, ids, 'guaranteed');
    await house.settle();
    const { letterId } = await confirmationOf(desk, ids.taxpayerId);
    const sending = { taxpayerId: ids.taxpayerId, letterId, channel: 'mail', sentAt: wednesday } as const;
    await officer.must(sendLetterContract, sending);
    await house.settle();
    expect(await officer.refused(voidApprovalContract, { ...ids, because: 'Too late' })).toMatchObject({
      findings: [{ test: 'agreement-not-in-effect-yet', cure: { act: 'change-agreement-in-effect' } }],
    });
  });

  test('[IA-C-204] a further assessment before the approval drops the terms to draft, with the row that failed', async () => {
    const ids = await receiveOfEmployer(desk);
    await sendAgreed({ house, officer }, ids, typeOfEmployer);
    await house.settle();
    const feed = await house.signIn('Account feed');
    const more = employmentTax('202212', 1_900_000);
    await feed.must(openModuleContract, { taxpayerId: ids.taxpayerId, ...more });
    await house.settle();
    const back = await officer.must(findRequestContract, { requestId: ids.requestId });
    expect(back).toMatchObject({ state: 'pending', levyBarred: true });
    expect(back.dropped?.map(({ test: name }) => name)).toContain('balance-within-type');
    const { entries } = await officer.must(listHistoryContract, { taxpayerId: ids.taxpayerId });
    const dropped = entries.find(({ event }) => event === 'drop-to-draft');
    expect(dropped).toMatchObject({ actor: { role: 'system' } });
    expect(await openTasksOf(house, ids.taxpayerId)).toContain('decide-request');
    expect(await openTasksOf(house, ids.taxpayerId)).not.toContain('approve-agreement');
  });

  test('[IA-C-204] an assessment of a taxpayer taken along alone drops the terms of the request to draft', async () => {
    const { linkedId, ...ids } = await receiveOfSpouses(desk);
    await sendAgreed({ house, officer }, ids, 'guaranteed');
    await house.settle();
    const feed = await house.signIn('Account feed');
    await feed.must(openModuleContract, { taxpayerId: linkedId, ...incomeTax(2019, 1_500_000) });
    await house.settle();
    const back = await officer.must(findRequestContract, { requestId: ids.requestId });
    expect(back).toMatchObject({ state: 'pending', levyBarred: true });
    expect(back.dropped?.every(({ holds }) => holds === false)).toBe(true);
    expect(await openTasksOf(house, ids.taxpayerId)).toContain('decide-request');
  });

  test('[IA-C-204] an account that changes before the approval drops the terms to draft as well', async () => {
    const ids = await receiveOfEmployer(desk);
    await sendAgreed({ house, officer }, ids, typeOfEmployer);
    const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
    const own = { taxpayerId: ids.taxpayerId, formId: forms[0]?.formId ?? '' };
    const account = { by: 'numbers', routingNumber: '051404260', accountNumber: '9876543' } as const;
    await officer.must(recordDebitAccountContract, { ...own, account });
    await house.settle();
    const request = await officer.must(findRequestContract, { requestId: ids.requestId });
    expect(request.state).toBe('pending');
  });

  test('an account that changes after the approval leaves the agreement in effect, and asks for the signature anew', async () => {
    const ids = await receiveOfEmployer(desk);
    const { version } = await sendAgreed({ house, officer }, ids, typeOfEmployer);
    await manager.must(approveContract, { ...ids, version });
    await house.settle();
    const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
    const own = { taxpayerId: ids.taxpayerId, formId: forms[0]?.formId ?? '' };
    const account = { by: 'numbers', routingNumber: '051404260', accountNumber: '9876543' } as const;
    await officer.must(recordDebitAccountContract, { ...own, account });
    await house.settle();
    expect(await agreementOf(desk, ids.requestId)).toMatchObject({ state: 'in-effect', levyBarred: true });
    expect((await codesOf(house, ids.taxpayerId)).filter((code) => code.startsWith('972'))).toEqual([]);
    const after = await officer.must(listFormsContract, { requestId: ids.requestId });
    expect(after.forms).toMatchObject([{ signatures: [], debit: { accountLastFour: '6543' } }]);
  });
});
