import { sql } from 'kysely';
import { receiveInboundItem } from '#capabilities/correspondence/api/receive-inbound-item.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { instant } from '#kernel/calendar/day.ts';
import type { MovableClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/lens.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { drainEffects, type Performers } from '#platform/jobs/effect-worker.ts';
import { demonstrationStart, moveBusinessClock } from './business-clock.ts';
import { tellMediation, tellMediationStep } from './mediation/tell-mediation.ts';
import type { MediationTold } from './mediation/told.ts';
import { seedPeople } from './people.ts';
import { openScene, type Scene, taxpayerIdOf } from './scene.ts';
import type { Story } from './story.ts';
import { stories as documented } from './taxpayers.ts';
import { tellAppeal } from './tell-appeal.ts';
import { tellBeginning } from './tell-beginning.ts';
import { tellStep } from './tell-request.ts';

const seedStart = instant('2023-03-20T13:00:00.000Z');

/** Something that happens in a story, at its time. */
type Happening = { readonly at: string; readonly tell: () => Promise<void> };

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
  const beginnings = scenes.map((scene) => ({
    at: scene.story.beginsAt ?? seedStart,
    tell: () => tellBeginning(scene),
  }));
  const happenings = [...beginnings, ...scenes.flatMap(happeningsOf)].toSorted(byTime);
  const [first] = happenings;
  if (first !== undefined && !(await isBegun(runtime))) clock.moveTo(instant(first.at));
  await inTransaction(runtime.database, clock, ({ batch }) => seedPeople(batch));
  const noteProgress = progressOf(stories.length, happenings.length, say);
  for (const { at, tell } of happenings) {
    if (clock.now() < at) {
      // What the day before set going is done before the next thing happens.
      await drainEffects(runtime, performers);
      clock.moveTo(instant(at));
    }
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

/** What came in and what was done about it, in order. */
function happeningsOf(scene: Scene): readonly Happening[] {
  const { proposal, unread, appeal, mediation, steps = [] } = scene.story;
  const mail = unread === undefined ? [] : [{ at: unread.receivedAt, tell: () => tellMail(scene, unread) }];
  const appeals =
    appeal === undefined ? [] : [{ at: appeal.receivedAt, tell: () => tellAppeal(scene, appeal) }];
  const mediations = mediation === undefined ? [] : happeningsOfMediation(scene, mediation);
  const before = [...mail, ...appeals, ...mediations];
  if (proposal === undefined) return before;
  return [
    ...before,
    { at: proposal.receivedAt, tell: () => tellProposal(scene, proposal) },
    ...steps.map((step) => ({ at: step.at, tell: () => tellStep(scene, step) })),
  ];
}

function happeningsOfMediation(scene: Scene, told: MediationTold): readonly Happening[] {
  return [
    { at: told.requestedAt, tell: () => tellMediation(scene, told) },
    ...told.steps.map((step) => ({ at: step.at, tell: () => tellMediationStep(scene, told, step) })),
  ];
}

async function tellMail(
  { taxpayerId, officer, send }: Scene,
  unread: NonNullable<Story['unread']>,
): Promise<void> {
  await send(receiveInboundItem, officer, { taxpayerId, sentBy: 'taxpayer', ...unread });
}

async function tellProposal(
  { story, taxpayerId, officer, send, progress }: Scene,
  proposal: NonNullable<Story['proposal']>,
): Promise<void> {
  const { beside } = story;
  const named = proposal.given.request?.liability === 'named';
  const request = {
    taxpayerId,
    withTaxpayerIds: beside === undefined ? [] : [taxpayerIdOf(beside.taxpayer)],
    moduleIds: named ? progress.moduleIds : [],
    ...proposal,
  };
  const { requestId } = (await send(receiveProposal, officer, request)) as RequestView;
  progress.requestId = requestId;
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

/** What is at the same time stays in the order of the stories, a beginning before what follows. */
function byTime(a: Happening, b: Happening): number {
  if (a.at === b.at) return 0;
  return a.at < b.at ? -1 : 1;
}
