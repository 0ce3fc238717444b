import { listPersons } from '#capabilities/casework/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { CoMediation } from '../process/co-mediation-record.ts';
import { coMediationTable } from '../process/co-mediation.ts';
import { type CoMediatorAccessFacts, decideCoMediatorAccess } from '../rules/decide-co-mediator-access.ts';
import type { CoMediationView } from './co-mediation-view.contract.ts';

/** Whether the co-mediator may be let in, as the record stands. */
export function accessDecision(one: CoMediation, onDay: Day, law: Law) {
  const facts: CoMediatorAccessFacts = {
    onDay,
    conflict: one.statement?.conflict ?? 'not-stated',
    waivedBy: one.waivedBy,
    barAcknowledged: one.barAcknowledgedDay !== undefined,
    consentReturned: one.consentDay !== undefined,
  };
  return withFacts(decideCoMediatorAccess(facts, law), facts);
}

/** A co-mediation as it is told to whoever sees it: it has nothing of the taxpayer or of the case. */
export async function coMediationView(
  lens: Lens,
  one: CoMediation,
  actor: Actor,
  law: Law,
): Promise<CoMediationView> {
  const { compartment: _compartment, version: _version, ...told } = one;
  const access = accessDecision(one, lens.today, law);
  const decisions = { 'co-mediator-access': access };
  const [person] = await listPersons(lens, [one.personId]);
  const moves = movesFor(coMediationTable, { state: one.state, role: actor.role, decisions });
  return {
    ...told,
    ...(person && { name: person.name }),
    findings: access.findings,
    moves: moves
      .filter(({ event }) => event !== 'note-consent')
      .map((move) => ({ ...move, ...ownRefusal(move) })),
  };
}

function ownRefusal({ refusal }: ReturnType<typeof movesFor>[number]) {
  return refusal && { refusal: { ...refusal } };
}
