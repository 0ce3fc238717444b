import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { Letter } from '../process/letter-record.ts';
import { findLetter } from '../store/letter-store.ts';

/**
 * The letter that a command names, as the person sees it and under the taxpayer that the command has locked.
 */
export async function findOwnLetter(
  eyes: Eyes,
  { letterId, taxpayerId }: { readonly letterId: string; readonly taxpayerId: string },
): Promise<Letter> {
  const letter = await findLetter(eyes, letterId);
  if (letter === undefined || letter.taxpayerId !== taxpayerId) throw new NotFound();
  return letter;
}
