import type { Tx } from '#platform/db/lens.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { insertCaseAction } from './case-action-store.ts';

/** The letter as a row, and the publication that went with it as another. */
export async function noteAcknowledgement(tx: Tx, appeal: Appeal, without: string): Promise<void> {
  const { taxpayerId, appealId, acknowledgement } = appeal;
  if (acknowledgement === undefined) return;
  const { letter, mailedDay: onDay, publicationEnclosed } = acknowledgement;
  const missing = publicationEnclosed || without === 'none' ? '' : `. ${mediationPublication}: ${without}`;
  const told = `Letter ${letter}${missing}`;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'acknowledgement', onDay, told });
  if (!publicationEnclosed) return;
  const named = `${mediationPublication}, Letter ${letter}`;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'publication-4167', onDay, told: named });
}
