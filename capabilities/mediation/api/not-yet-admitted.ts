import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { AccessHeld } from '#platform/http/parse-input.ts';
import { isAdmitted, isCoMediationOver } from '../process/co-mediation.ts';
import { coMediator } from '../process/roles.ts';
import { listOwnCoMediations } from '../store/co-mediation-store.ts';
import { accessDecision } from './co-mediation-view.ts';

/**
 * Tells a co-mediator what is lacking, where something is asked for that is not seen. What is told follows
 * from the person’s own part alone, so that it does not say whether the thing is there. Throws AccessHeld.
 */
export async function holdWhoIsNotAdmitted(
  eyes: Eyes,
  actor: Actor,
  law: Law,
  supportRequestId?: string,
): Promise<void> {
  if (actor.role !== coMediator) return;
  const own = await listOwnCoMediations(eyes, actor.personId);
  const waiting = own.find(
    (one) =>
      !isAdmitted(one.state) &&
      !isCoMediationOver(one.state) &&
      (supportRequestId === undefined || one.supportRequestId === supportRequestId),
  );
  if (waiting === undefined) return;
  const { findings } = accessDecision(waiting, eyes.today, law);
  const code = 'co-mediator-must-be-admitted';
  throw new AccessHeld({ code, findings: findings.filter((finding) => !isMet(finding)) });
}
