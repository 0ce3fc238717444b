import { isTaxpayerSide } from '#capabilities/casework/index.ts';
import { listPersons } from '#capabilities/casework/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { CoMediation } from '../process/co-mediation-record.ts';
import { coMediationTable } from '../process/co-mediation.ts';
import { teamManager } from '../process/roles.ts';
import { type CoMediatorAccessFacts, decideCoMediatorAccess } from '../rules/decide-co-mediator-access.ts';
import { decideWaiver, type WaivingSide } from '../rules/decide-waiver.ts';
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

/** Whose waiver somebody gives who says nothing else. */
export function ownSideOf({ role }: Actor): WaivingSide {
  return isTaxpayerSide(role) ? 'taxpayer' : 'appeals';
}

/** What is brought to a waiver: whose it is, and whether on paper. */
export type WaiverTold = { readonly side: WaivingSide; readonly onPaper: boolean };

/** Whether this person's waiver may be recorded as told. */
export function waiverDecision(
  one: CoMediation,
  { role }: Actor,
  { side, onPaper }: WaiverTold,
  onDay: Day,
  law: Law,
) {
  const { statement, waivedBy } = one;
  const conflict = statement?.conflict ?? 'not-stated';
  const byTaxpayerSide = isTaxpayerSide(role);
  const facts = { onDay, side, role, byTaxpayerSide, conflict, waivedBy, onPaper } as const;
  return withFacts(decideWaiver(facts, law), facts);
}

/** What this person could still waive: the own side's, or for an employee the taxpayer's, on paper. */
function waiverOpen(one: CoMediation, actor: Actor): WaiverTold {
  const ofAppeals = actor.role === teamManager && !one.waivedBy.includes('appeals');
  return isTaxpayerSide(actor.role) || !ofAppeals
    ? { side: 'taxpayer', onPaper: true }
    : { side: 'appeals', onPaper: false };
}

/** A co-mediation as it is told to whoever sees it: it has nothing of the taxpayer or of the case. */
export async function coMediationView(
  lens: Lens,
  one: CoMediation,
  actor: Actor,
  law: Law,
): Promise<CoMediationView> {
  const { compartment: _compartment, version: _version, cafNumber: _number, ...told } = one;
  const access = accessDecision(one, lens.today, law);
  const waiver = waiverDecision(one, actor, waiverOpen(one, actor), lens.today, law);
  const decisions = { 'co-mediator-access': access, waiver };
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
