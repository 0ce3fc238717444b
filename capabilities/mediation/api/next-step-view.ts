import { findAppeal } from '#capabilities/appeals/records.ts';
import { listPersons } from '#capabilities/casework/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { StepScene } from '../process/chart-steps.ts';
import { decisionsOf } from '../process/decisions-of.ts';
import { nextStep } from '../process/next-step.ts';
import { mediator, teamManager, technicalEmployee } from '../process/roles.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

/** What everybody waits for, by name where this person sees who it is: behind the wall, by role. */
export async function nextStepView(
  eyes: Eyes,
  scene: StepScene,
  law: Law,
): Promise<{ readonly next?: NonNullable<SupportRequestView['next']> }> {
  const { supportRequest } = scene;
  const next = nextStep(scene, decisionsOf(supportRequest, eyes.today, law));
  if (next === undefined) return {};
  const appeal = await findAppeal(eyes, supportRequest.appealId);
  const isOfMediator = next.event === 'approve-closing-of-mediation' || next.event === 'return-closing';
  const { mediator: assigned } = supportRequest.joint;
  const idOf: Readonly<Record<string, string | undefined>> = {
    [technicalEmployee]: appeal?.atePersonId,
    [teamManager]: isOfMediator ? assigned?.managerId : appeal?.atmPersonId,
    [mediator]: assigned?.personId,
  };
  const ids = next.who.map((role) => idOf[role]).filter((id) => id !== undefined);
  const names = new Map((await listPersons(eyes, ids)).map(({ personId, name }) => [personId, name]));
  const who = next.who.map((role) => {
    const id = idOf[role];
    const name = id === undefined ? undefined : names.get(id);
    return { role, ...(name !== undefined && { name }) };
  });
  return { next: { ...next, who } };
}
