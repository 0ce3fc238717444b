import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import { everyRole } from '../rules/role-kind.ts';
import { findOffice, findPerson, listPersonsOfOffice } from '../store/person-store.ts';
import { officeRoleSubject } from '../store/subjects.ts';
import type { QueueRow } from './list-queue.contract.ts';

export type Holder = QueueRow['heldBy'];

/** Every subject in whose queue the actor's own or the office's work can lie, by its id. */
export async function holdersAround(lens: Lens, actor: Actor): Promise<ReadonlyMap<string, Holder>> {
  const { personId, name, role } = actor;
  const self: Holder = { subjectId: personId, kind: 'person', name, role };
  const officeId = (await findPerson(lens, personId))?.officeId;
  const office = officeId === undefined ? undefined : await findOffice(lens, officeId);
  if (office === undefined) return byId([self]);
  const people = await listPersonsOfOffice(lens, office.officeId);
  return byId([
    { subjectId: office.officeId, kind: 'office', name: office.name },
    ...everyRole.map((each): Holder => {
      const subjectId = officeRoleSubject(office.officeId, each);
      return { subjectId, kind: 'office-role', name: office.name, role: each };
    }),
    ...people.map((person): Holder => ({
      subjectId: person.personId,
      kind: 'person',
      name: person.name,
      role: person.role,
    })),
    self,
  ]);
}

function byId(holders: readonly Holder[]): ReadonlyMap<string, Holder> {
  return new Map(holders.map((holder) => [holder.subjectId, holder]));
}
