import { sql } from 'kysely';
import { instant } from '#kernel/calendar/day.ts';
import type { MovableClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { gatherStatistics } from '#platform/db/statistics.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { drainEffects, type Performers } from '#platform/jobs/effect-worker.ts';
import { demonstrationStart, moveBusinessClock } from './business-clock.ts';
import { seedPeople } from './people.ts';
import { inOrder } from './happenings.ts';
import { openScene } from './scene.ts';
import type { Story } from './story.ts';
import { stories as documented } from './taxpayers.ts';

/** So many things happen before the rows are counted anew, so that what was quick at first stays so. */
const betweenCounts = 100;

/**
 * Loads the demonstration the first time, through the same commands that people use, so that its history is
 * true. Its ids follow from names: a load that was cut short goes on where it stopped. The row of the clock
 * says that it is whole. Without stories of its own it loads those that the documents speak of.
 */
export async function seedOnce(
  runtime: Runtime,
  clock: MovableClock,
  performers: Performers,
  say: (line: string) => void,
  storiesToTell: () => readonly Story[] = () => documented,
): Promise<void> {
  if (await isSeeded(runtime)) return;
  const stories = storiesToTell();
  const scenes = stories.map((story) => openScene(runtime, story));
  const happenings = inOrder(scenes);
  const [first] = happenings;
  if (first !== undefined && !(await isBegun(runtime))) clock.moveTo(instant(first.at));
  await inTransaction(runtime.database, clock, ({ batch }) => seedPeople(batch));
  const noteProgress = progressOf(stories.length, happenings.length, say);
  for (const [told, { at, tell }] of happenings.entries()) {
    if (clock.now() < at) {
      // What the day before set going is done before the next thing happens.
      await drainEffects(runtime, performers);
      clock.moveTo(instant(at));
    }
    if (told % betweenCounts === betweenCounts - 1) await gatherStatistics(runtime.database);
    await tell();
    noteProgress();
  }
  await drainEffects(runtime, performers);
  await moveBusinessClock(runtime.database, clock, demonstrationStart);
}

async function isSeeded({ database, clock }: Runtime): Promise<boolean> {
  const rows = await inTransaction(database, clock, ({ batch }) =>
    batch.run(sql`select from platform.clock`),
  );
  return rows.length > 0;
}

/** A load that goes on does so at the time where it stopped: what was granted then must count now. */
async function isBegun({ database, clock }: Runtime): Promise<boolean> {
  const rows = await inTransaction(database, clock, ({ batch }) =>
    batch.run(sql`select from platform.history limit 1`),
  );
  return rows.length > 0;
}

/** Says how far a load is, in tenths: a person who waits sees that it goes on. */
function progressOf(taxpayers: number, deeds: number, say: (line: string) => void) {
  const tenths = 10;
  let done = 0;
  say(`Loading the demonstration data: ${taxpayers} taxpayers …`);
  return (): void => {
    const before = Math.floor((done * tenths) / deeds);
    done += 1;
    if (Math.floor((done * tenths) / deeds) > before && taxpayers > tenths) say(`  ${done} of ${deeds}`);
  };
}
