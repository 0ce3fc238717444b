import type { Appeal } from '#capabilities/appeals/index.ts';
import { listAppealsOf } from '#capabilities/appeals/records.ts';
import type { Law } from '#kernel/law/law.ts';
import { rolesFor } from '#kernel/process/transition.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { Refusal } from '#platform/http/refusal.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { decideEntry, type EntryEvent } from './entry-step.ts';
import type { MediationRequestView } from './mediation-request-view.contract.ts';

const entryEvents: readonly EntryEvent[] = ['enter-mediation-in', 'log-request'];

export type Looking = { readonly eyes: Eyes; readonly actor: Actor; readonly law: Law };

/**
 * Entering MI, or logging without it: what this person may do now, and on which of these appeals. A way that
 * is not meant for any of them is left out; one that is barred says why.
 */
export async function enteringOf(
  looking: Looking,
  request: MediationRequest,
  appealIds: readonly string[],
): Promise<MediationRequestView['entering']> {
  if (eventsOf(looking.actor).length === 0 || appealIds.length === 0) return [];
  return enteringFrom(looking, request, await listAppealsOf(looking.eyes, appealIds));
}

/** The same, with the appeals at hand. */
export function enteringFrom(
  looking: Looking,
  request: MediationRequest,
  appeals: readonly Appeal[],
): MediationRequestView['entering'] {
  const events = eventsOf(looking.actor);
  return events.flatMap((event) => entryBy(looking, event, request, appeals));
}

function eventsOf(actor: Actor): readonly EntryEvent[] {
  return entryEvents.filter((event) =>
    rolesFor(supportRequestTable, event).some((role) => role === actor.role),
  );
}

function entryBy(
  { eyes, actor, law }: Looking,
  event: EntryEvent,
  request: MediationRequest,
  appeals: readonly Appeal[],
): MediationRequestView['entering'] {
  const tries = appeals.map((appeal) => ({
    appealId: appeal.appealId,
    refusal: refusalOf({ eyes, actor, law }, event, request, appeal),
  }));
  const open = tries.filter(({ refusal }) => refusal === undefined).map(({ appealId }) => appealId);
  if (open.length > 0) return [{ event, allowed: true, appealIds: open }];
  const barred = tries.filter(({ refusal }) => refusal !== undefined && !isMeantForOther(refusal));
  const refusal = barred[0]?.refusal;
  if (refusal === undefined) return [];
  const { code, findings, law: cited } = refusal;
  const told = { code, event, from: 'none', findings, ...(cited && { law: cited }) };
  return [{ event, allowed: false, appealIds: barred.map(({ appealId }) => appealId), refusal: told }];
}

/** Why this person cannot enter it on this appeal now; undefined where the person can. */
function refusalOf(
  { eyes, actor, law }: Looking,
  event: EntryEvent,
  request: MediationRequest,
  appeal: Appeal,
): Refusal | undefined {
  const input = { premature: false, incomplete: false };
  const step = decideEntry({ input, actor, law, today: eyes.today }, event, request, appeal);
  return step.kind === 'refused' ? step : undefined;
}

/** Nothing is wrong with the appeal: it only goes the other way of the two. */
function isMeantForOther({ code, findings }: Refusal): boolean {
  return code === 'decision-must-allow-this-event' && findings.length === 0;
}
