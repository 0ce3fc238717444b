import type { Appeal } from '#capabilities/appeals/index.ts';
import { findAppeal } from '#capabilities/appeals/records.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideStanding, type Relation } from '../rules/decide-standing.ts';

/** What a person is to a support request, as far as the lens sees: of the appeal, or of the mediation. */
export async function relationsOf(
  lens: Lens,
  actor: Actor,
  one: SupportRequest,
): Promise<readonly Relation[]> {
  return relationsFrom(actor, one, await findAppeal(lens, one.appealId));
}

/** The same, of the appeal as it was seen; undefined where it is not. */
export function relationsFrom(
  actor: Actor,
  one: { readonly joint: Pick<SupportRequest['joint'], 'mediator'> },
  appeal: Appeal | undefined,
): readonly Relation[] {
  const { mediator } = one.joint;
  const { personId } = actor;
  return [
    ...(appeal?.atePersonId === personId ? (['technical-employee-of-case'] as const) : []),
    ...(appeal?.atmPersonId === personId ? (['manager-of-case'] as const) : []),
    ...(mediator?.personId === personId ? (['assigned-mediator'] as const) : []),
    ...(mediator?.managerId === personId ? (['manager-of-mediator'] as const) : []),
  ];
}

/** Whether a step is this person's. */
export function standingFor(
  event: string,
  actor: Actor,
  relations: readonly Relation[],
  onDay: Day,
  law: Law,
) {
  const facts = { onDay, event, role: actor.role, relations };
  return withFacts(decideStanding(facts, law), facts);
}
