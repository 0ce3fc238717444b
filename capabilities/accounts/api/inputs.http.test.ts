import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incomeTax, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { insertGrant } from '#platform/access/grants.ts';
import { engines } from '#platform/db/testing.ts';
import { requestInput } from '../store/request-input.ts';
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

  test('who is no clerk may neither confirm nor reject, and has no button for it', async () => {
    const { taxpayerId, input } = await sentInput();
    const officer = await house.signIn('M. Reyes');
    const { inputs } = await officer.must(listModulesContract, { taxpayerId });
    expect(inputs).toMatchObject([{ state: 'sent', moves: [] }]);
    const own = { taxpayerId, inputId: input?.inputId ?? '' };
    expect((await officer.send(confirmPostingContract, own)).status).toBe(403);
    expect((await officer.send(rejectInputContract, { ...own, because: 'x' })).status).toBe(403);
  });
});
