import type { Tx } from '#platform/db/lens.ts';
import { insertFile } from '#platform/files/files.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { LetterFault } from '#platform/letters/letter-fault.ts';
import type { SettleDraftBody } from '../process/letter-record.ts';
import type { LetterContent } from '../rules/letters/letter-content.ts';
import type { LetterContract } from '../rules/letters/letter-contract.ts';
import { setLetter } from './make-letter.ts';

/**
 * Prints a letter and keeps its bytes; or says what hinders it, such as a sign in a name that no font has.
 */
export async function printLetter(
  tx: Tx,
  { files }: Tools,
  contract: LetterContract,
  content: LetterContent,
): Promise<SettleDraftBody & { readonly problems: readonly string[] }> {
  try {
    const { pdf, pages } = setLetter(contract, content);
    return { pdf: { sha256: await insertFile(tx, files, pdf, 'application/pdf'), pages }, problems: [] };
  } catch (thrown) {
    if (thrown instanceof LetterFault) return { problems: thrown.problems };
    throw thrown;
  }
}
