import { findPerson, type Person } from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Appeal } from '../process/appeal-record.ts';

/** The person who is to work an appeal, or what must hold of that person. */
export async function findAssignee(
  tx: Tx,
  personId: string,
  { officeId }: Appeal,
): Promise<Person | Refusal> {
  const person = await findPerson(tx, personId);
  if (person?.role !== 'appeals-technical-employee')
    return refuse({ code: 'person-must-be-technical-employee', field: 'personId' });
  if (person.officeId !== officeId)
    return refuse({ code: 'person-must-be-of-your-office', field: 'personId' });
  return person;
}
