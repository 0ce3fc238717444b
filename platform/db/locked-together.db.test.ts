import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { look, officer, type Opened, openOne, openSampleRuntime } from '../testing/sample.ts';
import type { Session, Tx } from './lens.ts';
import { lockTogether } from './locked-together.ts';
import { emptyLaw, engines, type TestRuntime } from './testing.ts';

const names = sql<{ name: string }>`select name from sample.matter order by name`;

describe.each(engines)('taxpayers who are locked together, on %s', (engine) => {
  let runtime: TestRuntime;
  let one: Opened;
  let other: Opened;

  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    one = await openOne(runtime, officer, { name: 'R. Amari' });
    other = await openOne(runtime, officer, { name: 'L. Holt' });
    await openOne(runtime, officer, { name: 'K. Lund' });
  });
  afterAll(() => runtime.close());

  const lock = (session: Session, ...taxpayerIds: readonly string[]): Promise<Tx> =>
    session.lock(taxpayerIds, { actor: officer, commandId: newId(), law: emptyLaw });

  test('whoever locks one of them locks the others, and nobody else', async () => {
    const seen = async (session: Session, taxpayerId: string) => {
      const tx = await lock(session, taxpayerId);
      return [tx.heads.size, (await tx.run(names)).map(({ name }) => name)];
    };
    expect(await look(runtime, (session) => seen(session, one.taxpayerId))).toEqual([1, ['R. Amari']]);
    await look(runtime, async (session) => {
      const both = [one.taxpayerId, other.taxpayerId];
      const tx = await lock(session, ...both);
      await lockTogether(tx, both, 'a request over both');
      await lockTogether(tx, both, 'said twice');
    });
    const together = [2, ['L. Holt', 'R. Amari']];
    expect(await look(runtime, (session) => seen(session, one.taxpayerId))).toEqual(together);
    expect(await look(runtime, (session) => seen(session, other.taxpayerId))).toEqual(together);
  });

  test('nobody can be bound who is not locked', async () => {
    const bound = look(runtime, async (session) => {
      const tx = await lock(session, newId());
      await lockTogether(tx, [one.taxpayerId, other.taxpayerId], 'not mine');
    });
    await expect(bound).rejects.toThrow('row-level security');
  });
});
