import {
  insertOffice,
  insertPerson,
  insertRightsAcknowledgement,
  type Office,
  type Person,
} from '#capabilities/casework/records.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Batch } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';

/** An id of the demonstration: the same at every first start, so that addresses in documents stay true. */
export function demonstrationId(...names: readonly string[]): string {
  return derivedId('demonstration', ...names);
}

const office = (name: string): string => demonstrationId('office', name);
const personId = (name: string): string => demonstrationId('person', name);

const offices: readonly Office[] = [
  { officeId: office('area'), name: 'Collection Area 3', kind: 'area' },
  {
    officeId: office('territory'),
    name: 'Collection Territory 2',
    kind: 'territory',
    parentId: office('area'),
  },
  { officeId: office('group'), name: 'Collection Group 12', kind: 'group', parentId: office('territory') },
  { officeId: office('campus'), name: 'Centralized Case Processing', kind: 'campus' },
  { officeId: office('appeals'), name: 'Appeals Team 4', kind: 'appeals' },
  { officeId: office('appeals-7'), name: 'Appeals Team 7', kind: 'appeals' },
  { officeId: office('appeals-9'), name: 'Appeals Team 9', kind: 'appeals' },
  { officeId: office('headquarters'), name: 'Headquarters', kind: 'headquarters' },
];

type Somebody = Omit<Person, 'personId' | 'language' | 'officeName'> & {
  readonly language?: 'en' | 'es';
  /** Has not acknowledged the taxpayers' rights yet, and so opens no case before that. */
  readonly isNew?: true;
};

/** One person for each role, and the officer's taxpayers who sign in. All are made up. */
// prettier-ignore
const somebodies: readonly Somebody[] = [
  { name: 'M. Reyes',     role: 'revenue-officer',            officeId: office('group') },
  { name: 'A. Kessler',   role: 'revenue-officer',            officeId: office('group') },
  { name: 'N. Boudreau',  role: 'revenue-officer',            officeId: office('group') },
  { name: 'T. Novak',     role: 'revenue-officer',            officeId: office('group'), isNew: true },
  { name: 'J. Ortiz',     role: 'group-manager',              officeId: office('group') },
  { name: 'R. Amari',     role: 'taxpayer' },
  { name: 'S. Marín',     role: 'taxpayer', language: 'es' },
  { name: 'N. Fairweather', role: 'taxpayer' },
  { name: 'T. Vance',     role: 'territory-manager',          officeId: office('territory') },
  { name: 'C. Hale',      role: 'area-manager',               officeId: office('area') },
  { name: 'D. Osei',      role: 'independent-reviewer',       officeId: office('area') },
  { name: 'P. Quist',     role: 'ccp-clerk',                  officeId: office('campus') },
  { name: 'L. Brandt',    role: 'csco-clerk',                 officeId: office('campus') },
  { name: 'N. Farouk',    role: 'clo-clerk',                  officeId: office('campus') },
  { name: 'E. Sandoval',  role: 'appeals-technical-employee', officeId: office('appeals') },
  { name: 'K. Moreau',    role: 'appeals-technical-employee', officeId: office('appeals') },
  { name: 'G. Whitlock',  role: 'appeals-team-manager',       officeId: office('appeals') },
  { name: 'D. Eklund',    role: 'appeals-technical-employee', officeId: office('appeals-9') },
  { name: 'S. Whitfield', role: 'appeals-team-manager',       officeId: office('appeals-9') },
  { name: 'N. Adeyemi',   role: 'appeals-team-manager',       officeId: office('appeals-7') },
  { name: 'H. Imai',      role: 'pam-analyst',                officeId: office('appeals') },
  { name: 'L. Park',      role: 'area-director',              officeId: office('appeals') },
  { name: 'A. Mbeki',     role: 'front-line-executive',       officeId: office('appeals'),
    position: 'director-collection-appeals' },
  { name: 'V. Lindqvist', role: 'mediator',                   officeId: office('appeals-7') },
  { name: 'C. Duval',     role: 'mediator',                   officeId: office('appeals-7') },
  { name: 'J. Aldous',    role: 'co-mediator' },
  { name: 'B. Castellan', role: 'adr-pmo',                    officeId: office('appeals') },
  { name: 'F. Nakamura',  role: 'representative' },
  { name: 'O. Renner',    role: 'quality-reviewer',           officeId: office('headquarters') },
  { name: 'I. Petrov',    role: 'policy-analyst',             officeId: office('headquarters') },
  { name: 'W. Achebe',    role: 'auditor',                    officeId: office('headquarters') },
  { name: 'K. Stroud',    role: 'administrator',              officeId: office('headquarters') },
  { name: 'Account feed', role: 'integrator' },
];

/** Adds the offices and the people, who know the taxpayers' rights; adding them again changes nothing. */
export async function seedPeople(batch: Batch): Promise<void> {
  for (const one of offices) await insertOffice(batch, one);
  for (const { isNew, ...one } of somebodies) {
    await insertPerson(batch, { language: 'en', ...one, personId: personId(one.name) });
    if (isNew !== true) await insertRightsAcknowledgement(batch, personId(one.name));
  }
}

/** A person of the demonstration as one who acts. */
export function demonstrationActor(name: string): Actor {
  const found = somebodies.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody in the demonstration is called ${name}`);
  const { role, officeId, language = 'en' } = found;
  const ofOffice = officeId === undefined ? [] : [officeId, derivedId(officeId, role)];
  return { personId: personId(name), name, role, subjects: [personId(name), ...ofOffice], language };
}
