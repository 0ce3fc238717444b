import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestRuntime } from '../db/testing.ts';
import { drainEffects } from '../jobs/effect-worker.ts';
import { openOne, openSampleRuntime } from '../testing/sample.ts';
import { asOfficer, openSampleServer, sampleMetricsKey } from '../testing/sample-server.ts';

describe.each(engines)('the figures of a program over %s', (engine) => {
  let runtime: TestRuntime;
  let server: Awaited<ReturnType<typeof openSampleServer>>;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    server = await openSampleServer(runtime);
  });
  afterAll(async () => {
    await server.close();
    await runtime.close();
  });

  const figures = async (): Promise<string> => {
    const headers = { authorization: `Bearer ${sampleMetricsKey}` };
    const reply = await server.inject({ method: 'GET', url: '/metrics', headers });
    expect(reply.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    return reply.body;
  };

  test('tell how often each operation was answered how, and never what was asked', async () => {
    const { matterId } = await openOne(runtime);
    const url = `/api/sample/matters/${matterId}`;
    await server.inject(asOfficer({ method: 'GET', url }));
    await server.inject(asOfficer({ method: 'GET', url }));
    await server.inject({ method: 'GET', url });
    await server.inject({ method: 'GET', url: '/api/sample/amari/900700001?name=amari' });
    const text = await figures();
    expect(text).toContain('accord_answer_seconds_count{operation="sample.show-matter",status="200"} 2');
    expect(text).toContain('accord_answer_seconds_count{operation="sample.show-matter",status="401"} 1');
    expect(text).toContain('accord_answer_seconds_count{operation="none",status="404"} 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(new RegExp(`amari|900700001|${matterId}`, 'i'));
  });

  test('are told to whoever has the key alone', async () => {
    for (const headers of [{}, { authorization: 'Bearer guessed' }, { authorization: sampleMetricsKey }]) {
      const reply = await server.inject({ method: 'GET', url: '/metrics', headers });
      expect([reply.statusCode, reply.body]).toEqual([401, '']);
    }
  });

  test('tell what has become of the effects that are not done', async () => {
    await runtime.owner.runScript('delete from platform.effect');
    for (let index = 0; index < 3; index += 1) await openOne(runtime);
    await runtime.owner.runScript(`update platform.effect set due_at = '2030-01-01'
      where effect_id = (select effect_id from platform.effect where name = 'count' limit 1)`);
    expect(await figures()).toMatch(standings({ due: 5, leased: 0, later: 1, 'given-up': 0 }));
    const failing = () => Promise.reject(new Error('the printer is out'));
    await drainEffects(runtime, { tell: failing });
    expect(await figures()).toMatch(standings({ due: 0, leased: 3, later: 1, 'given-up': 2 }));
  });
});

function standings(counts: Readonly<Record<string, number>>): RegExp {
  const lines = Object.entries(counts).map(
    ([standing, count]) => `(?=[^]*accord_effects\\{standing="${standing}"\\} ${count}\\n)`,
  );
  return new RegExp(lines.join(''));
}
