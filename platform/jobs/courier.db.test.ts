import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestRuntime } from '../db/testing.ts';
import { openOne, openSampleRuntime } from '../testing/sample.ts';
import { drainEffects, type Performers } from './effect-worker.ts';

describe.each(engines)('what an effect does in the world outside, on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    await runtime.owner.runScript(`
      create table sample.told (
        taxpayer_id uuid, effect_id uuid, compartment text default 'shared',
        primary key (taxpayer_id, effect_id));
      call platform.protect('sample.told');`);
  });
  beforeEach(() => runtime.owner.runScript('delete from platform.effect; delete from sample.told;'));
  afterAll(() => runtime.close());

  type EffectRow = { attempts: number; done_at: string | null; failed_code: string | null };
  const rowOfTell = async () =>
    (
      await sql<EffectRow>`
        select attempts, done_at, failed_code from platform.effect where name = 'tell'`.execute(
        runtime.owner.kysely,
      )
    ).rows[0];
  /** The lease is a pause by the machine's clock; nobody waits for it in a test. */
  const passLeases = () =>
    runtime.owner.runScript(`update platform.effect set leased_until = now() - interval '1 second'`);

  /** Two things to hand over for each effect, of which it remembers what was noted. */
  const handing = (hand: (what: string) => Promise<void>): Performers => ({
    count: () => Promise.resolve(),
    tell: {
      load: async ({ tx }) => {
        const noted = (await tx.run(sql<{ effect_id: string }>`select effect_id from sample.told`)).map(
          ({ effect_id }) => effect_id,
        );
        const things = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
        return things
          .filter((thing) => !noted.includes(thing))
          .map((thing) => async () => {
            await hand(thing);
            return async (after) => {
              await after.run(
                sql`insert into sample.told (taxpayer_id, effect_id) select taxpayer_id, ${thing}
                  from platform.head where taxpayer_id = any (platform.locked())`,
              );
            };
          });
      },
    },
  });

  test('what the world outside took is noted at once and never handed over again; the rest is, as often as it takes', async () => {
    await openOne(runtime);
    const handed: string[] = [];
    let outages = 10;
    const world = handing((thing) => {
      if (thing.endsWith('2') && (outages -= 1) >= 0) return Promise.reject(new Error('no answer'));
      handed.push(thing.slice(-1));
      return Promise.resolve();
    });
    for (let times = 0; times <= 10; times += 1) {
      await drainEffects(runtime, world);
      await passLeases();
    }
    expect(handed).toEqual(['1', '2']);
    const tell = await rowOfTell();
    expect(tell).toMatchObject({ attempts: 11, failed_code: null });
    expect(tell?.done_at).not.toBeNull();
  });

  test('while something is handed over, its taxpayer is not locked: commands go on', async () => {
    await openOne(runtime);
    let during: unknown;
    const world = handing(async () => {
      during ??= (await runtime.owner.kysely.transaction().execute(async (lock) => {
        const held = await sql`select from platform.head for update nowait`.execute(lock);
        return held.rows.length;
      })) as unknown;
    });
    expect((await drainEffects(runtime, world)).failures).toEqual([]);
    expect(during).toBeGreaterThan(0);
  });
});
