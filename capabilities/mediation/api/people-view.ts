import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { findCoMediationOf } from '../store/co-mediation-store.ts';
import { coMediationView } from './co-mediation-view.ts';
import { mediatorWarnings } from './mediator-warnings.ts';
import { peopleMoves } from './people-moves.ts';

/**
 * The people beside the case team: the co-mediator, what is not on record of a mediator, and what may be
 * done.
 */
export async function peopleView(eyes: Eyes, one: SupportRequest, actor: Actor, law: Law) {
  const coMediation = await findCoMediationOf(eyes, one.supportRequestId);
  const warnings = one.review === undefined ? undefined : await mediatorWarnings(eyes, one);
  const hasWarnings = warnings !== undefined && warnings.length > 0;
  return {
    ...(warnings && { warnings }),
    ...(coMediation && { coMediation: await coMediationView(eyes, coMediation, actor, law) }),
    peopleMoves: await peopleMoves(eyes, one, coMediation, actor, hasWarnings),
  };
}
