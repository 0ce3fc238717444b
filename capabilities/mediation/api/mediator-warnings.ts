import { listPersons } from '#capabilities/casework/records.ts';
import { type Finding, isMet } from '#kernel/decision/finding.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { trainingFinding } from '../rules/training-finding.ts';
import { listTrainedDays } from '../store/training-store.ts';

/** What is not on record of whoever mediates, or is proposed for it; it bars nothing. */
export async function mediatorWarnings(
  lens: Lens,
  { joint: { mediator }, review }: SupportRequest,
): Promise<readonly Finding[]> {
  const proposed = (review?.offers ?? []).flatMap(({ personId, answer }) =>
    answer === 'not-free' ? [] : [personId],
  );
  const personIds = mediator === undefined ? [...new Set(proposed)] : [mediator.personId];
  if (personIds.length === 0) return [];
  const trained = await listTrainedDays(lens, personIds);
  const persons = await listPersons(lens, personIds);
  const findings = persons.map(({ personId, name }) => ({
    ...trainingFinding(trained.get(personId) ?? 'none', lens.today),
    about: name,
  }));
  return findings.filter((finding) => !isMet(finding));
}
