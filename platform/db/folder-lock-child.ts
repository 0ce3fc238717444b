import { closeSync, openSync, rmSync } from 'node:fs';
import { FolderHeld, type FolderLock, lockFolder } from './folder-lock.ts';

/**
 * A process for the tests of the lock: it takes and gives back one folder's lock as it is told, and says
 * what came of it.
 */
type Order = 'take' | 'give back';
export type Told = {
  readonly kind: 'holds' | 'refused' | 'gave back' | 'met another';
  readonly text?: string;
};

const [folder = '', witness = ''] = process.argv.slice(2);
let lock: FolderLock | undefined;

const tell = (told: Told): void => void process.send?.(told);

process.on('message', (order: Order) => void (order === 'take' ? take() : giveBack()));
tell({ kind: 'gave back' });

async function take(): Promise<void> {
  try {
    lock = await lockFolder(folder);
  } catch (thrown) {
    if (!(thrown instanceof FolderHeld)) throw thrown;
    return tell({ kind: 'refused', text: thrown.message });
  }
  // Proof by other means than the lock's own: a file that exactly one process can make.
  try {
    closeSync(openSync(witness, 'wx'));
    tell({ kind: 'holds' });
  } catch (thrown) {
    tell({ kind: 'met another', text: String(thrown) });
  }
}

async function giveBack(): Promise<void> {
  rmSync(witness);
  await lock?.release();
  tell({ kind: 'gave back' });
}
