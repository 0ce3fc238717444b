import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '#apps/server/operations.ts';
import { roles } from '#capabilities/casework/index.ts';
import { engines } from '#platform/db/testing.ts';
import { refusedForRole } from '#platform/http/require-role.ts';
import {
  approveContract,
  findRequestContract,
  listRequestsContract,
  receiveProposalContract,
} from './support/asks.ts';
import { employmentTax, givenByEmployer, newTaxpayer } from './support/cases.ts';
import { type House, idOf, openHouse } from './support/house.ts';
import { eventsOf } from './support/looking.ts';
import { sendAgreed } from './support/settle.ts';

const at = '2023-04-03T13:00:00.000Z';

describe.each(engines)('who may do what, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, at);
  });
  afterAll(() => house.close());

  const refusalsOf = (name: string) =>
    house.look(async (batch) => {
      const rows = await batch.run(sql<{ operation: string; actor_role: string; because: string }>`
        select operation, actor_role, because from platform.read_log
        where actor_id = ${idOf(name)} and because like 'refused%' order by operation`);
      return rows.map(({ operation, actor_role: role, because }) => `${role} ${operation} ${because}`);
    });

  test('[IA-A-005] a policy analyst submits and approves nothing: refused with 403, and logged', async () => {
    const modules = [employmentTax('202206', 610_000), employmentTax('202209', 905_000)];
    const { taxpayerId } = await newTaxpayer(house, { kind: 'corporation', modules });
    const officer = await house.signIn('M. Reyes');
    const analyst = await house.signIn('I. Petrov');
    const proposal = {
      taxpayerId,
      receivedAt: at,
      channel: 'phone' as const,
      moduleIds: [],
      given: givenByEmployer(82_500),
    };
    const submit = await analyst.send(receiveProposalContract, proposal);
    expect(submit.status).toBe(403);
    expect(submit.body).toMatchObject({
      code: 'role-must-be-allowed-this-operation',
      possibleBy: ['revenue-officer'],
    });
    const { requestId } = await officer.must(receiveProposalContract, proposal);
    const type = 'ibtf-express-25' as const;
    const { version } = await sendAgreed({ house, officer }, { taxpayerId, requestId }, type);
    const approve = await analyst.send(approveContract, { taxpayerId, requestId, version });
    expect(approve.status).toBe(403);
    expect(approve.body).toMatchObject({ possibleBy: ['group-manager'] });
    expect(await refusalsOf('I. Petrov')).toEqual([
      `policy-analyst installment-agreements.approve ${refusedForRole}`,
      `policy-analyst installment-agreements.receive-proposal ${refusedForRole}`,
    ]);
    expect(await eventsOf(house, taxpayerId, requestId)).toEqual([
      'receive-proposal → pending',
      'set-terms → pending',
      'note-disclosures → pending',
      'send-for-approval → approval',
    ]);
  });

  test('[IA-A-005] the officer who submitted may not approve: refused with 403, and logged', async () => {
    const modules = [employmentTax('202206', 610_000), employmentTax('202209', 905_000)];
    const { taxpayerId } = await newTaxpayer(house, { kind: 'corporation', modules });
    const officer = await house.signIn('M. Reyes');
    const { requestId } = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: at,
      channel: 'phone',
      moduleIds: [],
      given: givenByEmployer(82_500),
    });
    const type = 'ibtf-express-25' as const;
    const { version } = await sendAgreed({ house, officer }, { taxpayerId, requestId }, type);
    expect((await officer.send(approveContract, { taxpayerId, requestId, version })).status).toBe(403);
    expect(await refusalsOf('M. Reyes')).toEqual([
      `revenue-officer installment-agreements.approve ${refusedForRole}`,
    ]);
    const seen = await officer.must(findRequestContract, { requestId });
    expect(seen.moves.map(({ event }) => event)).not.toContain('approve');
  });

  test('every operation is for roles that exist, and everybody else is told so before anything else', async () => {
    const known = new Set<string>(roles.map(({ role }) => role));
    const wrong = operations.flatMap(({ contract }) =>
      contract.by.filter((role) => !known.has(role)).map((role) => `${contract.operation}: ${role}`),
    );
    expect(wrong).toEqual([]);
    const mediator = await house.signIn('V. Lindqvist');
    for (const { contract } of operations) {
      if (contract.by.includes('mediator')) continue;
      const { status, body } = await mediator.send(contract, {});
      expect([contract.operation, status]).toEqual([contract.operation, 403]);
      expect(body).toMatchObject({ code: 'role-must-be-allowed-this-operation' });
    }
  });

  test('nobody asks without signing in', async () => {
    for (const { contract } of operations) {
      const url = `/api${contract.path.replaceAll(/:\w+/g, 'x')}`;
      const { statusCode } = await house.server.inject({ method: contract.method, url });
      expect([contract.operation, statusCode]).toEqual([contract.operation, 401]);
    }
  });

  test('a taxpayer acts on no request, and sees the own one without moves', async () => {
    const { taxpayerId } = await newTaxpayer(house, { person: 'R. Amari' });
    const taxpayer = await house.signIn('R. Amari');
    const proposal = { taxpayerId, receivedAt: at, channel: 'phone', moduleIds: [], given: {} };
    expect((await taxpayer.send(receiveProposalContract, proposal)).status).toBe(403);
    expect(await taxpayer.must(listRequestsContract, { taxpayerId })).toEqual({
      requests: [],
      agreements: [],
      takenAlong: [],
    });
  });
});
