import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openOne, openSampleRuntime } from '../testing/sample.ts';
import { gatherStatistics } from './statistics.ts';

test('the embedded database knows how many rows it has', async () => {
  const runtime = await openSampleRuntime('pglite');
  try {
    for (let opened = 0; opened < 3; opened += 1) await openOne(runtime);
    await gatherStatistics(runtime.owner);
    const counted = sql`select reltuples from pg_class where oid = 'sample.matter'::regclass`;
    expect((await counted.execute(runtime.owner.kysely)).rows).toEqual([{ reltuples: 3 }]);
  } finally {
    await runtime.close();
  }
});

test('a server is left to count by itself', async () => {
  const runtime = await openSampleRuntime('postgres');
  try {
    const runScript = () => Promise.reject(new Error('it was asked to'));
    await expect(gatherStatistics({ ...runtime.owner, runScript })).resolves.toBeUndefined();
  } finally {
    await runtime.close();
  }
});
