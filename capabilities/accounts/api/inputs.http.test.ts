import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incomeTax, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { insertGrant } from '#platform/access/grants.ts';
import { engines } from '#platform/db/testing.ts';
import { requestInput } from '../store/request-input.ts';
import { performers } from '#apps/server/performers.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { completeTaskContract } from '#capabilities/casework/api/complete-task.contract.ts';
import { findTaxpayerContract } from '#capabilities/taxpayers/api/find-taxpayer.contract.ts';
import { drainEffects } from '#platform/jobs/effect-worker.ts';
import { listWaitingInputsContract } from './list-waiting-inputs.contract.ts';
import { confirmPostingContract } from './confirm-posting.contract.ts';
import { listModulesContract } from './list-modules.contract.ts';
import { rejectInputContract } from './reject-input.contract.ts';

describe.each(engines)('codes on their way, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  async function sentInput() {
    const { taxpayerId, moduleIds } = await newTaxpayer(house, { modules: [incomeTax(2021, 894_000)] });
    const [moduleId = ''] = moduleIds;
    await house.locked(taxpayerId, async (tx) => {
      const asker = { ...tx, actor: { ...tx.actor, role: 'revenue-officer' } };
      const asked = { taxpayerId, moduleId, code: '971', actionCode: '063', transactionDay: tx.today };
      await requestInput(asker, asked);
      // A clerk sees whom a contact has led to.
      for (const compartment of ['shared', 'collection'])
        await insertGrant(tx, { taxpayerId, compartment, subjectId: idOf('P. Quist'), because: 'contact' });
    });
    const clerk = await house.signIn('P. Quist');
    const { inputs } = await clerk.must(listModulesContract, { taxpayerId });
    return { clerk, taxpayerId, input: inputs[0] };
  }

  test('a clerk confirms that a code has posted: it stands on the module with its cycle, and once', async () => {
    const { clerk, taxpayerId, input } = await sentInput();
    expect(input).toMatchObject({
      state: 'sent',
      moves: [{ event: 'confirm-posting' }, { event: 'reject-input' }],
    });
    const own = { taxpayerId, inputId: input?.inputId ?? '' };
    const confirmed = await clerk.must(confirmPostingContract, own);
    expect(confirmed).toMatchObject({ state: 'posted', cycle: expect.any(String), moves: [] });
    await house.settle();
    const { modules } = await clerk.must(listModulesContract, { taxpayerId });
    expect(modules[0]?.transactions).toMatchObject([
      { code: '971', actionCode: '063', cycle: confirmed.cycle },
    ]);
    expect((await clerk.refused(confirmPostingContract, own)).status).toBe(409);
  });

  test('a code that was rejected says why and does not post', async () => {
    const { clerk, taxpayerId, input } = await sentInput();
    const own = { taxpayerId, inputId: input?.inputId ?? '' };
    expect((await clerk.send(rejectInputContract, own as never)).status).toBe(400);
    const because = 'The period is not on the master file';
    await clerk.must(rejectInputContract, { ...own, because });
    await house.settle();
    const { modules, inputs } = await clerk.must(listModulesContract, { taxpayerId });
    expect(inputs).toMatchObject([{ state: 'rejected', rejectedBecause: because, moves: [] }]);
    expect(modules[0]?.transactions).toEqual([]);
  });

  describe('where the agency keeps the master file', () => {
    /** Carries effects out as an installation that is connected to one. */
    async function settleConnected(): Promise<void> {
      const { runtime } = house;
      const agency = { ...runtime.tools.agency, masterFile: 'connected' as const };
      const { failures } = await drainEffects(
        { ...runtime, tools: { ...runtime.tools, agency } },
        performers,
      );
      expect(failures).toEqual([]);
    }

    async function waitingInput(name: string) {
      const modules = [incomeTax(2021, 894_000)];
      const { taxpayerId, moduleIds } = await newTaxpayer(house, { name, modules });
      await house.locked(taxpayerId, async (tx) => {
        const asker = { ...tx, actor: { ...tx.actor, role: 'revenue-officer' } };
        const code = { code: '971', actionCode: '043', transactionDay: tx.today };
        await requestInput(asker, { taxpayerId, moduleId: moduleIds[0] ?? '', ...code });
      });
      await settleConnected();
      const clerk = await house.signIn('P. Quist');
      const listed = async () => {
        const { waiting } = await clerk.must(listWaitingInputsContract, {});
        return waiting.filter((one) => one.taxpayerId === taxpayerId);
      };
      return { clerk, taxpayerId, listed };
    }

    test('a code waits, the clerks of the campus see whose it is, and no longer once it has posted', async () => {
      const { clerk, taxpayerId, listed } = await waitingInput('W. Waits');
      const [row] = await listed();
      expect(row).toMatchObject({
        taxpayerName: 'W. Waits',
        maskedTin: expect.stringMatching(/^\*{3}-\*{2}-\d{4}$/),
        module: '30 202112',
        input: { state: 'sent', moves: [{ event: 'confirm-posting' }, { event: 'reject-input' }] },
      });
      expect((await clerk.must(findTaxpayerContract, { taxpayerId })).name).toBe('W. Waits');
      await clerk.must(confirmPostingContract, { taxpayerId, inputId: row?.input.inputId ?? '' });
      expect(await listed()).toEqual([]);
      expect((await clerk.send(findTaxpayerContract, { taxpayerId })).status).toBe(404);
    });

    test('a code that was rejected comes back to whoever has the case, with the reason', async () => {
      const { clerk, taxpayerId, listed } = await waitingInput('J. Rejected');
      const [row] = await listed();
      const because = 'The period is not on the master file';
      await clerk.must(rejectInputContract, { taxpayerId, inputId: row?.input.inputId ?? '', because });
      const officer = await house.signIn('M. Reyes');
      const { rows } = await officer.must(listQueueContract, { kind: 'repeat-input' });
      const task = rows.find((one) => one.taxpayerId === taxpayerId);
      expect(task).toMatchObject({ subjectKind: 'input', subjectId: row?.input.inputId });
      const { inputs } = await officer.must(listModulesContract, { taxpayerId });
      expect(inputs).toMatchObject([{ state: 'rejected', rejectedBecause: because }]);
      await officer.must(completeTaskContract, { taxpayerId, taskId: task?.taskId ?? '' });
    });
  });

  test('who is no clerk may neither confirm nor reject, and has no button for it', async () => {
    const { taxpayerId, input } = await sentInput();
    const officer = await house.signIn('M. Reyes');
    const { inputs } = await officer.must(listModulesContract, { taxpayerId });
    expect(inputs).toMatchObject([{ state: 'sent', moves: [] }]);
    const own = { taxpayerId, inputId: input?.inputId ?? '' };
    expect((await officer.send(confirmPostingContract, own)).status).toBe(403);
    expect((await officer.send(rejectInputContract, { ...own, because: 'x' })).status).toBe(403);
    expect((await officer.send(listWaitingInputsContract, {})).status).toBe(403);
  });
});
