import type { Tx } from '#platform/db/lens.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { isReadyToSend, isWithCollection, waitsForPostmark } from '../process/appeal.ts';
import { askCollection, endWork } from '../store/appeal-work.ts';

/** Asks collection for what the appeal waits for, and for nothing else. */
export async function openReceiptWork(tx: Tx, appeal: Appeal): Promise<void> {
  if (!waitsForPostmark(appeal.state)) await endWork(tx, appeal, ['confirm-postmark']);
  if (waitsForPostmark(appeal.state)) await askCollection(tx, appeal, 'confirm-postmark', 'confirm-postmark');
  if (isReadyToSend(appeal.state)) await askCollection(tx, appeal, 'send-appeal', 'send-to-appeals');
}

/** What collection was asked for is done, or no longer needed. */
export async function endReceiptWork(tx: Tx, appeal: Appeal): Promise<void> {
  const because = isWithCollection(appeal.state) ? 'done' : 'void';
  await endWork(tx, appeal, ['confirm-postmark', 'send-appeal'], because);
}
