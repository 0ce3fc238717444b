import { findPerson } from '#capabilities/casework/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Tx } from '#platform/db/lens.ts';
import { executive } from '../process/roles.ts';
import type { Concurrence, SupportRequest } from '../process/support-request-record.ts';
import { findPaper } from '../store/paper-store.ts';

/** The area director's own entry, which is evidence by itself. */
export function directorsConcurrence(tx: Tx): Concurrence {
  const { role, personId } = tx.actor;
  return { onDay: tx.today, role, position: 'unknown', evidence: 'own-entry', personId };
}

/** An executive's own entry. Which position that person holds is on record, and not for the entry to say. */
export async function executivesOwn(tx: Tx, { position, acting }: Told): Promise<Concurrence> {
  const { role, personId } = tx.actor;
  const held = (await findPerson(tx, personId))?.position ?? 'unknown';
  const own = { onDay: tx.today, role, position, held, evidence: 'own-entry', personId } as const;
  return { ...own, ...(acting && { acting }) };
}

type Told = {
  readonly position: string;
  readonly acting?: { readonly fromDay: Day; readonly lastDay: Day } | undefined;
  readonly executiveId?: string | undefined;
  readonly evidenceId?: string | undefined;
  readonly occurredAt?: Parameters<Tx['dayOf']>[0] | undefined;
};

/** An executive's concurrence: entered by that person, or by the manager with what shows it. */
export async function executiveConcurrence(tx: Tx, one: SupportRequest, told: Told): Promise<Concurrence> {
  const { position, acting, executiveId, evidenceId, occurredAt } = told;
  if (tx.actor.role === executive) return await executivesOwn(tx, told);
  const person = executiveId === undefined ? undefined : await findPerson(tx, executiveId);
  const paper = evidenceId === undefined ? undefined : await findPaper(tx, evidenceId);
  const shows = paper?.supportRequestId === one.supportRequestId && paper.kind === 'concurrence-evidence';
  return {
    onDay: tx.dayOf(occurredAt ?? tx.now),
    role: person?.role ?? 'unknown',
    position,
    held: person?.position ?? 'unknown',
    evidence: shows ? 'document' : 'none',
    personId: person?.personId ?? tx.actor.personId,
    ...(acting && { acting }),
    ...(shows && evidenceId !== undefined && { documentId: evidenceId }),
  };
}
