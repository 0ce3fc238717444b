import { acknowledgeAppeal } from '#capabilities/appeals/api/acknowledge-appeal.ts';
import type { AppealView } from '#capabilities/appeals/api/appeal-view.contract.ts';
import { assignAppeal } from '#capabilities/appeals/api/assign-appeal.ts';
import { receiveAppeal } from '#capabilities/appeals/api/receive-appeal.ts';
import { scheduleConference } from '#capabilities/appeals/api/schedule-conference.ts';
import { sendToAppeals } from '#capabilities/appeals/api/send-to-appeals.ts';
import { demonstrationActor, demonstrationId } from './people.ts';
import type { Scene } from './scene.ts';
import type { AppealTold } from './story.ts';

const manager = demonstrationActor('G. Whitlock');

/** An appeal as it came in, and as far as it has gone since. */
export async function tellAppeal(scene: Scene, told: AppealTold): Promise<void> {
  const { taxpayerId, officer, send } = scene;
  const { receivedAt, channel, described, act, actDay, goesTo } = told;
  const employee = demonstrationActor(told.employee ?? 'E. Sandoval');
  const matters = [{ described, acts: [{ act, actDay }] }];
  const received = await send(receiveAppeal, officer, { taxpayerId, receivedAt, channel, matters });
  const { appealId, choices } = received as AppealView;
  scene.progress.appealId = appealId;
  if (goesTo === 'collection') return;
  const own = { taxpayerId, appealId };
  await send(sendToAppeals, officer, { ...own, officeId: demonstrationId('office', 'appeals') });
  if (goesTo === 'appeals') return;
  await send(assignAppeal, manager, { ...own, personId: employee.personId });
  if (goesTo === 'employee') return;
  const mailedDay = receivedAt.slice(0, 10);
  const [letter] = choices.letters;
  const enclosures = ['Publication 4167'];
  await send(acknowledgeAppeal, employee, { ...own, letter, mailedDay, enclosures });
  if (goesTo === 'acknowledged') return;
  const startsAt = '2023-04-12T14:00:00.000Z';
  await send(scheduleConference, employee, { ...own, form: 'phone', startsAt });
}
