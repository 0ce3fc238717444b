import { sql } from 'kysely';
import type { Actor } from '#platform/access/actor.ts';
import { arrayText, type Batch, type Lens } from '#platform/db/lens.ts';
import type { OfficeKind, PersonLanguage } from '../parameters/office-kinds.ts';
import { type Role, roles } from '../parameters/roles.ts';
import { officeRoleSubject } from './subjects.ts';

export type Office = {
  readonly officeId: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly parentId?: string;
};

/** Somebody who signs in: staff in an office, the taxpayer side without one. */
export type Person = {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly language: PersonLanguage;
  readonly officeId?: string;
  readonly officeName?: string;
  /** The position that the person holds, where acts hang on one: that of an executive by its name. */
  readonly position?: string;
};

/** Adds an office, or puts one right. */
export async function insertOffice(batch: Batch, office: Office): Promise<void> {
  await batch.run(sql`
    insert into casework.office (office_id, name, kind, parent_id)
    values (${office.officeId}, ${office.name}, ${office.kind}, ${office.parentId ?? null})
    on conflict (office_id)
      do update set name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id`);
}

/** Adds a person, or puts one right. */
export async function insertPerson(batch: Batch, person: Omit<Person, 'officeName'>): Promise<void> {
  await batch.run(sql`
    insert into casework.person (person_id, name, role, office_id, language, position)
    values (${person.personId}, ${person.name}, ${person.role}, ${person.officeId ?? null},
      ${person.language}, ${person.position ?? null})
    on conflict (person_id) do update set name = excluded.name, role = excluded.role,
      office_id = excluded.office_id, language = excluded.language, position = excluded.position`);
}

export async function findOffice(lens: Lens, officeId: string): Promise<Office | undefined> {
  const [row] = await lens.run(
    sql<{ name: string; kind: OfficeKind; parent_id: string | null }>`
      select name, kind, parent_id from casework.office where office_id = ${officeId}`,
  );
  if (row === undefined) return undefined;
  const { name, kind, parent_id: parentId } = row;
  return { officeId, name, kind, ...(parentId !== null && { parentId }) };
}

/** The offices of one kind, by name. */
export async function listOfficesOfKind(lens: Lens, kind: OfficeKind): Promise<readonly Office[]> {
  const rows = await lens.run(sql<{ office_id: string; name: string }>`
    select office_id, name from casework.office where kind = ${kind} order by name, office_id`);
  return rows.map(({ office_id: officeId, name }) => ({ officeId, name, kind }));
}

/** The person as one who acts, with every subject that grants and tasks may name. */
export function actorOf({ personId, name, role, officeId, language }: Person): Actor {
  const ofOffice = officeId === undefined ? [] : [officeId, officeRoleSubject(officeId, role)];
  return { personId, name, role, subjects: [personId, ...ofOffice], language };
}

export async function findPerson(lens: Lens, personId: string): Promise<Person | undefined> {
  const [person] = await listPersons(lens, [personId]);
  return person;
}

type PersonRow = {
  person_id: string;
  name: string;
  role: Role;
  language: PersonLanguage;
  office_id: string | null;
  office_name: string | null;
  position: string | null;
};

const personColumns = sql`
  p.person_id, p.name, p.role, p.language, p.office_id, p.position, o.name as office_name
  from casework.person p left join casework.office o on o.office_id = p.office_id`;

/** The persons of these ids. */
export async function listPersons(lens: Lens, personIds: readonly string[]): Promise<readonly Person[]> {
  const rows = await lens.run(
    sql<PersonRow>`select ${personColumns} where p.person_id = any (${arrayText(personIds)}::uuid[])`,
  );
  return rows.map(personOf);
}

/** The persons of an office, by name. */
export async function listPersonsOfOffice(lens: Lens, officeId: string): Promise<readonly Person[]> {
  const rows = await lens.run(
    sql<PersonRow>`select ${personColumns} where p.office_id = ${officeId} order by p.name, p.person_id`,
  );
  return rows.map(personOf);
}

/** Everybody, in the order of the roles, for the demonstration's sign-in. */
export async function listPeople(lens: Lens): Promise<readonly Person[]> {
  const inOrder = arrayText(roles.map(({ role }) => role));
  const rows = await lens.run(sql<PersonRow>`
    select ${personColumns} order by array_position(${inOrder}::text[], p.role), p.name, p.person_id`);
  return rows.map(personOf);
}

function personOf(row: PersonRow): Person {
  return {
    personId: row.person_id,
    name: row.name,
    role: row.role,
    language: row.language,
    ...(row.office_id !== null && { officeId: row.office_id }),
    ...(row.office_name !== null && { officeName: row.office_name }),
    ...(row.position !== null && { position: row.position }),
  };
}
