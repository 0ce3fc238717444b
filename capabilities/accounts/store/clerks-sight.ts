import { listOfficesOfKind, officeRoleSubject } from '#capabilities/casework/records.ts';
import { endGrant, insertGrant } from '#platform/access/grants.ts';
import type { Tx } from '#platform/db/lens.ts';
import { isOnItsWay } from '../process/input.ts';
import { listInputs } from './input-store.ts';

/** What a clerk needs to see to say what the master file has made of a code. */
const compartments = ['shared', 'collection'] as const;

/** The clerks of the campuses see whose code it is, from when it waits for the master file. */
export async function letClerksSee(tx: Tx, taxpayerId: string): Promise<void> {
  for (const subjectId of await clerksOf(tx))
    for (const compartment of compartments)
      await insertGrant(tx, { taxpayerId, compartment, subjectId, because: 'a code waits' });
}

/** Their sight ends with the last code of the taxpayer that waits. */
export async function endClerksSight(tx: Tx, taxpayerId: string): Promise<void> {
  const inputs = await listInputs(tx, taxpayerId);
  if (inputs.some(isOnItsWay)) return;
  for (const subjectId of await clerksOf(tx))
    for (const compartment of compartments) await endGrant(tx, { taxpayerId, compartment, subjectId });
}

async function clerksOf(tx: Tx): Promise<readonly string[]> {
  const campuses = await listOfficesOfKind(tx, 'campus');
  return campuses.map(({ officeId }) => officeRoleSubject(officeId, 'ccp-clerk'));
}
