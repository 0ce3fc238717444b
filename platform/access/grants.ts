import { sql } from 'kysely';
import type { Tx } from '../db/lens.ts';

/** One reason why a subject may see a compartment of a taxpayer. */
export type Grant = {
  readonly taxpayerId: string;
  readonly compartment: string;
  readonly subjectId: string;
  readonly because: string;
};

/**
 * Gives a subject sight of a compartment from now on. Giving it twice at one instant gives it once, also
 * where it was taken away at that instant.
 */
export async function insertGrant(tx: Tx, grant: Grant): Promise<void> {
  await tx.run(sql`
    insert into platform.access_grant (taxpayer_id, compartment, subject_id, from_at, because)
    values (${grant.taxpayerId}, ${grant.compartment}, ${grant.subjectId}, ${tx.now}, ${grant.because})
    on conflict (taxpayer_id, compartment, subject_id, from_at)
      do update set until_at = 'infinity', because = excluded.because`);
}

/** Ends a subject's sight of a compartment now. */
export async function endGrant(tx: Tx, grant: Omit<Grant, 'because'>): Promise<void> {
  await tx.run(sql`
    update platform.access_grant set until_at = ${tx.now}
    where taxpayer_id = ${grant.taxpayerId} and compartment = ${grant.compartment}
      and subject_id = ${grant.subjectId} and until_at > ${tx.now}`);
}
