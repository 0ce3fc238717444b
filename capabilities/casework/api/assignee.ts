import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { type Role } from '../parameters/roles.ts';
import { holdsCases } from '../rules/role-kind.ts';
import { findPerson } from '../store/person-store.ts';

export type Assignee = { readonly kind: 'assignee'; readonly personId: string; readonly officeId: string };

const manager: Role = 'group-manager';

/** The person who is to hold a case, or why that person may not. */
export async function assigneeOf(lens: Lens, personId: string, actor: Actor): Promise<Assignee | Refusal> {
  const person = await findPerson(lens, personId);
  if (person?.officeId === undefined || !holdsCases(person.role))
    return refuse({ code: 'person-must-be-able-to-hold-a-case', field: 'personId' });
  if (!isOfOffice(actor, person.officeId))
    return refuse({ code: 'person-must-be-of-your-office', field: 'personId' });
  return { kind: 'assignee', personId, officeId: person.officeId };
}

/** Managers assign within their own office; a connected program assigns anywhere. */
export function isOfOffice(actor: Actor, officeId: string): boolean {
  return actor.role !== manager || actor.subjects.includes(officeId);
}
