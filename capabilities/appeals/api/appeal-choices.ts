import { listOfficesOfKind, listPersonsOfOffice } from '#capabilities/casework/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { AcknowledgementLetter } from '../parameters/acknowledgement-letters.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { managers, senders } from '../process/roles.ts';
import { lettersOf, needsPublication } from '../rules/decide-acknowledgement.ts';
import type { AppealView } from './appeal-view.contract.ts';

/** What the forms of an appeal's moves choose from: only what this role may choose. */
export async function choicesFor(
  eyes: Eyes,
  { kind, officeId }: Appeal,
  { role }: Actor,
  law: Law,
): Promise<AppealView['choices']> {
  const sends = (senders as readonly string[]).includes(role) && officeId === undefined;
  const assigns = (managers as readonly string[]).includes(role) && officeId !== undefined;
  const offices = sends ? await listOfficesOfKind(eyes, 'appeals') : [];
  const persons = assigns ? await listPersonsOfOffice(eyes, officeId) : [];
  const able = persons.filter((person) => person.role === 'appeals-technical-employee');
  return {
    offices: offices.map((office) => ({ officeId: office.officeId, name: office.name })),
    employees: able.map(({ personId, name }) => ({ personId, name })),
    letters: kind === 'none' ? [] : ([...lettersOf(kind, eyes.today, law)] as AcknowledgementLetter[]),
    publicationNeeded: kind !== 'none' && needsPublication(kind, eyes.today, law),
  };
}
