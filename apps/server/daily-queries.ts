import { numberMissesMax, numberTriesMax } from '#capabilities/taxpayers/index.ts';
import { listNumbersHeldTwice, listPersonsPastBounds } from '#capabilities/taxpayers/records.ts';
import { addBusinessDays } from '#kernel/calendar/business-days.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { type Citation, usc } from '#kernel/law/source.ts';
import type { FastifyBaseLogger } from 'fastify';
import { type Batch, inTransaction } from '#platform/db/lens.ts';
import type { Runtime } from '#platform/http/runtime.ts';

/** Something that must not be, looked for over every case. */
export type DailyQuery = {
  /** What it finds, as an operator reads it: `number-held-twice`. */
  readonly name: string;
  readonly law: Citation;
  /** Each thing that it finds. */
  readonly find: (batch: Batch, law: Law) => Promise<readonly Found[]>;
};

/** Whom something is about that must not be: taxpayers, or people of the agency. */
type Found = { readonly taxpayerIds: readonly string[]; readonly personIds?: readonly string[] };

const dayMilliseconds = 86_400_000;

/** What is asked of all cases when the program starts and once a day from then on. */
export const dailyQueries: readonly DailyQuery[] = [
  { name: 'number-held-twice', law: usc('6109(a)'), find: findNumbersHeldTwice },
  { name: 'number-after-number', law: usc('6103(h)(1)'), find: findTriesOfNumbers },
];

async function findNumbersHeldTwice(batch: Batch): Promise<readonly Found[]> {
  return (await listNumbersHeldTwice(batch)).map((taxpayerIds) => ({ taxpayerIds }));
}

/** Who was stopped on trying numbers, or came past the stop, today or on the business day before. */
async function findTriesOfNumbers(batch: Batch, law: Law): Promise<readonly Found[]> {
  const personIds = await listPersonsPastBounds(batch, {
    fromDay: addBusinessDays(batch.today, -1),
    triesMax: inForce(numberTriesMax, batch.today, law).value,
    missesMax: inForce(numberMissesMax, batch.today, law).value,
  });
  return personIds.map((personId) => ({ taxpayerIds: [], personIds: [personId] }));
}

export type Breach = Found & { readonly query: string; readonly law: string };

/** Asks every daily query and answers what must not be, each with whom it is about. */
export async function runDailyQueries({
  database,
  clock,
  law: adopted,
}: Runtime): Promise<readonly Breach[]> {
  const breaches: Breach[] = [];
  for (const { name, law, find } of dailyQueries) {
    const found = await inTransaction(database, clock, ({ batch }) => find(batch, adopted));
    breaches.push(...found.map((whom) => ({ query: name, law: law.cite, ...whom })));
  }
  return breaches;
}

/** Asks now and once a day, and writes what is found to the log: ids, and nothing of the taxpayers. */
export function askEveryDay(runtime: Runtime, logger: Pick<FastifyBaseLogger, 'error'>): void {
  const ask = async (): Promise<void> => {
    try {
      for (const { query: dailyQuery, ...breach } of await runDailyQueries(runtime))
        logger.error({ dailyQuery, ...breach }, 'found what must not be');
    } catch (thrown) {
      logger.error({ err: thrown }, 'the daily queries have failed');
    }
  };
  void ask();
  // It keeps no program alive that has nothing else to do.
  setInterval(() => void ask(), dayMilliseconds).unref();
}
