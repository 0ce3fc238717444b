import { type Finding, isMet } from '#kernel/decision/finding.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { trainingFinding } from '../rules/training-finding.ts';
import { findTrainedDay } from '../store/training-store.ts';

/** What is not on record of whoever mediates; it bars nothing. */
export async function mediatorWarnings(
  lens: Lens,
  { joint: { mediator } }: SupportRequest,
): Promise<readonly Finding[]> {
  if (mediator === undefined) return [];
  const training = trainingFinding(await findTrainedDay(lens, mediator.personId), lens.today);
  return isMet(training) ? [] : [training];
}
