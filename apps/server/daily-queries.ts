import { listNumbersHeldTwice } from '#capabilities/taxpayers/records.ts';
import { type Citation, usc } from '#kernel/law/source.ts';
import type { FastifyBaseLogger } from 'fastify';
import { type Batch, inTransaction } from '#platform/db/lens.ts';
import type { Runtime } from '#platform/http/runtime.ts';

/** Something that must not be, looked for over every case. */
export type DailyQuery = {
  /** What it finds, as an operator reads it: `number-held-twice`. */
  readonly name: string;
  readonly law: Citation;
  /** The taxpayers whom each thing that it finds is about. */
  readonly find: (batch: Batch) => Promise<readonly (readonly string[])[]>;
};

const dayMilliseconds = 86_400_000;

/** What is asked of all cases when the program starts and once a day from then on. */
export const dailyQueries: readonly DailyQuery[] = [
  { name: 'number-held-twice', law: usc('6109(a)'), find: listNumbersHeldTwice },
];

export type Breach = {
  readonly query: string;
  readonly law: string;
  readonly taxpayerIds: readonly string[];
};

/** Asks every daily query and answers what must not be, each with the taxpayers whom it is about. */
export async function runDailyQueries({ database, clock }: Runtime): Promise<readonly Breach[]> {
  const breaches: Breach[] = [];
  for (const { name, law, find } of dailyQueries) {
    const found = await inTransaction(database, clock, ({ batch }) => find(batch));
    breaches.push(...found.map((taxpayerIds) => ({ query: name, law: law.cite, taxpayerIds })));
  }
  return breaches;
}

/** Asks now and once a day, and writes what is found to the log: ids, and nothing of the taxpayers. */
export function askEveryDay(runtime: Runtime, logger: Pick<FastifyBaseLogger, 'error'>): void {
  const ask = async (): Promise<void> => {
    try {
      for (const breach of await runDailyQueries(runtime)) logger.error(breach, 'found what must not be');
    } catch (thrown) {
      logger.error({ err: thrown }, 'the daily queries have failed');
    }
  };
  void ask();
  // It keeps no program alive that has nothing else to do.
  setInterval(() => void ask(), dayMilliseconds).unref();
}
