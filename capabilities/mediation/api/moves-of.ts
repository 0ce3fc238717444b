import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { isMet } from '#kernel/decision/finding.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { decisionsOf } from '../process/decisions-of.ts';
import { supportRequestTable } from '../process/support-request.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import type { Relation } from '../rules/decide-standing.ts';
import { relationsOf, standingFor } from './relations-of.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

/** What this person may do next: by the table, and by what the person is to the request. */
export async function movesOf(
  eyes: Eyes,
  one: SupportRequest,
  actor: Actor,
  law: Law,
): Promise<SupportRequestView['moves']> {
  return movesFrom(one, await relationsOf(eyes, actor, one), { today: eyes.today, actor, law });
}

type Deciding = { readonly today: Day; readonly actor: Actor; readonly law: Law };

/** The same, by what the person is to the request. */
export function movesFrom(
  one: SupportRequest,
  relations: readonly Relation[],
  { today, actor, law }: Deciding,
): SupportRequestView['moves'] {
  const decisions = decisionsOf(one, today, law);
  const moves = movesFor(supportRequestTable, { state: one.state, role: actor.role, decisions });
  return moves.map((possible) => {
    if (!possible.allowed)
      return { ...possible, ...(possible.refusal && { refusal: { ...possible.refusal } }) };
    const standing = standingFor(possible.event, actor, relations, today, law);
    if (standing.outcome === 'may-act') return { event: possible.event, allowed: true };
    const findings = standing.findings.filter((finding) => !isMet(finding));
    const refusal = { code: 'step-must-be-yours', event: possible.event, from: one.state, findings };
    return { event: possible.event, allowed: false, refusal };
  });
}
