import { sql } from 'kysely';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { inTransaction } from '../db/lens.ts';
import type { Runtime } from '../http/runtime.ts';

/** Figures about the running program, in the text form of Prometheus. They count; they name no taxpayer. */
export type Metrics = {
  /** Notes an answer: by its operation, or as `none` where the address belongs to no operation. */
  readonly answered: (operation: string | undefined, status: number, seconds: number) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
};

/** Bounds in seconds: what a person does not notice, notices, and does not wait for. */
const secondsBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function openMetrics(runtime: Runtime): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: 'accord_answer_seconds',
    help: 'How long answers took, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: secondsBounds,
    registers: [registry],
  });
  const effects = new Gauge({
    name: 'accord_effects',
    help: 'Effects that are not done, by what has become of them: due, leased, later or given-up',
    labelNames: ['standing'],
    registers: [],
    async collect() {
      this.reset();
      for (const { standing, count } of await countEffects(runtime)) this.set({ standing }, count);
    },
  });
  registry.registerMetric(effects);
  return {
    answered: (operation, status, seconds) =>
      answers.observe({ operation: operation ?? 'none', status: String(status) }, seconds),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

type Count = { readonly standing: 'due' | 'leased' | 'later' | 'given-up'; readonly count: number };

async function countEffects({ database, clock }: Runtime): Promise<readonly Count[]> {
  return await inTransaction(database, clock, ({ batch }) =>
    batch.run(sql<Count>`
      select standings.standing, count(effect.standing)::int as count
      from unnest(array['due', 'leased', 'later', 'given-up']) as standings (standing)
      left join (
        select case when failed_code is not null then 'given-up'
          when leased_until > clock_timestamp() then 'leased'
          when due_at > ${batch.now} then 'later' else 'due' end as standing
        from platform.effect where done_at is null) as effect using (standing)
      group by standings.standing`),
  );
}
