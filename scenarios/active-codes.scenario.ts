import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listModules } from '#capabilities/accounts/records.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { requestActiveCodeContract } from '#capabilities/installment-agreements/api/request-active-code.contract.ts';
import { agreementCodes } from '#capabilities/installment-agreements/parameters/agreement-codes.ts';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import { isStanding } from '#capabilities/installment-agreements/rules/module-codes.ts';
import { engines } from '#platform/db/testing.ts';
import {
  approveContract,
  findAgreementContract,
  findRequestContract,
  receiveProposalContract,
  recordAgreementContract,
  requestPendingCodeContract,
  sendForApprovalContract,
} from './support/asks.ts';
import {
  employmentTax,
  given,
  givenByEmployer,
  incomeTax,
  monthly,
  newTaxpayer,
  type SampleOptions,
} from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { codesOf, openTasksOf } from './support/looking.ts';
import { recordAgreed, settle } from './support/settle.ts';
import type { Visitor } from './support/visitor.ts';

const monday = '2023-04-03T13:00:00.000Z';
const tuesday = '2023-04-04T12:00:00.000Z';

describe.each(engines)('the code of an agreement, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, monday);
    officer = await house.signIn('M. Reyes');
    manager = await house.signIn('J. Ortiz');
  });
  afterAll(() => house.close());

  async function receive(options: SampleOptions, facts = given()) {
    house.moveTo(monday);
    const { taxpayerId } = await newTaxpayer(house, options);
    const { requestId } = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: monday,
      channel: 'phone',
      moduleIds: [],
      given: facts,
    });
    return { taxpayerId, requestId };
  }

  const agreementOf = async (requestId: string) => {
    const { agreementId = '' } = await officer.must(findRequestContract, { requestId });
    return await officer.must(findAgreementContract, { agreementId });
  };

  /** The periods on which AC 043 stands and nothing has followed it. */
  const leftOpen = async (taxpayerId: string) => {
    const { pending, pendingReversed, active } = agreementCodes;
    const modules = await house.look((batch) => listModules(batch, taxpayerId));
    const open = modules.filter(({ transactions }) => {
      const codes = transactions.map(({ code: tc, actionCode: ac = '', onDay }) => ({ tc, ac, onDay }));
      return isStanding(codes, pending, [pendingReversed, active]);
    });
    return open.map(({ period }) => period);
  };

  const employer = (cents: number) =>
    ({ name: 'Doyle Trucking', kind: 'corporation', modules: [employmentTax('202209', cents)] }) as const;
  const debit = { ...monthly(80_000), method: 'direct-debit', directDebitInPlace: true } as const;
  const judged = { statement: 'verified', lienDetermination: 'made', assetsViewed: true } as const;
  const routine = given({ request: monthly(200_000), finances: judged });
  type Facts = ReturnType<typeof given>;
  type Row = readonly [AgreementTypeId, SampleOptions, Facts];

  test.each<Row>([
    ['ibtf-express-10', employer(900_000), givenByEmployer(50_000)],
    ['routine', { modules: [incomeTax(2021, 7_500_000)] }, routine],
  ])(
    '[IA-C-201] [IA-A-046] %s needs approval: it is not recorded and has no code until it is given',
    async (type, options, facts) => {
      const ids = await receive(options, facts);
      await settle({ house, officer }, ids, type);
      expect(await officer.refused(recordAgreementContract, ids)).toMatchObject({
        findings: [{ test: 'type-without-approval', cure: { act: 'send-for-approval' } }],
      });
      const { version } = await officer.must(sendForApprovalContract, ids);
      await house.settle();
      expect(await codesOf(house, ids.taxpayerId)).toEqual([]);
      expect(await openTasksOf(house, ids.taxpayerId)).toContain('approve-agreement');
      await manager.must(approveContract, { ...ids, version });
      expect(await codesOf(house, ids.taxpayerId)).toEqual([expect.stringMatching(/^971 063 of 2023-04-03/)]);
    },
  );

  test.each<Row>([
    ['guaranteed', { modules: [incomeTax(2021, 800_000)] }, given()],
    ['streamlined-25', { modules: [incomeTax(2021, 1_800_000)] }, given({ request: monthly(40_000) })],
    ['streamlined-50', { modules: [incomeTax(2021, 4_800_000)] }, given({ request: debit })],
  ])(
    '[IA-C-201] [IA-A-046] %s closes without approval: its code is asked for at once, without a task',
    async (type, options, facts) => {
      const ids = await receive(options, facts);
      expect(await recordAgreed({ house, officer }, ids, type)).toMatchObject({ state: 'approved' });
      expect(await codesOf(house, ids.taxpayerId)).toEqual(['971 063 of 2023-04-03 on 30 202112']);
      await house.settle();
      expect(await openTasksOf(house, ids.taxpayerId)).toEqual([]);
    },
  );

  test('[IA-A-177] the approval marks all four modules, the one without AC 043 too, and leaves no AC 043 open', async () => {
    // What is in litigation takes no AC 043.
    const inCourt = incomeTax(2021, 150_000, { status: '72' });
    const modules = [...[2018, 2019, 2020].map((year) => incomeTax(year, 150_000)), inCourt];
    const ids = await receive({ modules });
    await officer.must(requestPendingCodeContract, ids);
    await house.settle();
    expect(await leftOpen(ids.taxpayerId)).toHaveLength(3);
    house.moveTo(tuesday);
    await recordAgreed({ house, officer }, ids, 'guaranteed');
    await house.settle();
    expect(await leftOpen(ids.taxpayerId)).toEqual([]);
    const codes = await codesOf(house, ids.taxpayerId);
    expect(codes.filter((code) => code.startsWith('971 043'))).toHaveLength(3);
    expect(codes.filter((code) => code.startsWith('971 063'))).toEqual(
      ['2018', '2019', '2020', '2021'].map((year) => `971 063 of 2023-04-04 on 30 ${year}12`),
    );
    expect((await agreementOf(ids.requestId)).codes.map(({ state }) => state)).not.toContain('missing');
  });

  test('[IA-A-178] an agreement monitored by hand has a task until a person has asked for its code', async () => {
    const ids = await receive({ modules: [incomeTax(2019, 300_000), incomeTax(2021, 300_000)] });
    const because = 'Seasonal work';
    const lumpSums = [3, 6, 9].map((inMonth) => ({
      inMonth,
      amountCents: 10_000,
      because,
    }));
    await settle({ house, officer }, ids, 'guaranteed', { lumpSums });
    await officer.must(recordAgreementContract, ids);
    await house.settle();
    expect(await codesOf(house, ids.taxpayerId)).toEqual([]);
    const tasks = async () => {
      const open = await house.look((batch) => listOpenTasks(batch, ids.taxpayerId));
      return open.map(({ kind }) => kind).filter((kind) => kind === 'request-active-code');
    };
    expect(await tasks()).toEqual(['request-active-code']);
    const { agreementId, codes, moves } = await agreementOf(ids.requestId);
    expect(codes.map(({ state }) => state)).toEqual(['missing', 'missing']);
    expect(moves).toMatchObject([
      { event: 'put-in-effect' },
      { event: 'request-active-code', allowed: true },
    ]);
    const own = { taxpayerId: ids.taxpayerId, agreementId };
    await officer.must(requestActiveCodeContract, own);
    expect(await tasks()).toEqual([]);
    await house.settle();
    const marked = await agreementOf(ids.requestId);
    expect(marked.codes).toMatchObject([{ state: 'posted' }, { state: 'posted' }]);
    expect(marked.moves.map(({ event }) => event)).not.toContain('request-active-code');
    expect(await officer.refused(requestActiveCodeContract, own)).toMatchObject({
      status: 422,
      findings: [{ test: 'module-lacks-active-code', cure: { act: 'leave-code-out' } }],
    });
  });
});
