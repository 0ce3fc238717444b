import { receiveInboundItem } from '#capabilities/correspondence/api/receive-inbound-item.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { type Instant, instant } from '#kernel/calendar/day.ts';
import { tellMediation, tellMediationStep } from './mediation/tell-mediation.ts';
import type { MediationTold } from './mediation/told.ts';
import { type Scene, taxpayerIdOf } from './scene.ts';
import type { Story } from './story.ts';
import { tellAppeal } from './tell-appeal.ts';
import { tellBeginning } from './tell-beginning.ts';
import { tellStep } from './tell-request.ts';

const seedStart = instant('2023-03-20T13:00:00.000Z');

/** Something that happens in a story, at its time. */
export type Happening = { readonly at: string; readonly tell: () => Promise<void> };

/** All that happens in some stories, in the order of time. */
export function inOrder(scenes: readonly Scene[]): readonly Happening[] {
  const beginnings = scenes.map((scene) => ({
    at: beginningOf(scene.story),
    tell: () => tellBeginning(scene),
  }));
  return [...beginnings, ...scenes.flatMap(afterBeginning)].toSorted(byTime);
}

/** When a record begins. */
export function beginningOf({ beginsAt }: Story): Instant {
  return beginsAt === undefined ? seedStart : instant(beginsAt);
}

/** What came in and what was done about it, in order. */
function afterBeginning(scene: Scene): readonly Happening[] {
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

/** What is at the same time stays in the order of the stories, a beginning before what follows. */
function byTime(a: Happening, b: Happening): number {
  if (a.at === b.at) return 0;
  return a.at < b.at ? -1 : 1;
}
