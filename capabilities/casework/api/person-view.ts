import type { Lens } from '#platform/db/lens.ts';
import { systemActor } from '#platform/access/actor.ts';
import { listPersons } from '../store/person-store.ts';
import type { PersonView } from './person-view.contract.ts';

/** Puts names to ids: who acted, in the role of that moment. */
export type NamesOf = (acted: { readonly personId: string; readonly role: string }) => PersonView;

export async function namesOf(lens: Lens, personIds: readonly string[]): Promise<NamesOf> {
  const persons = await listPersons(lens, [...new Set(personIds)]);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  names.set(systemActor.personId, systemActor.name);
  return ({ personId, role }) => {
    const name = names.get(personId);
    return { personId, role, ...(name !== undefined && { name }) };
  };
}
