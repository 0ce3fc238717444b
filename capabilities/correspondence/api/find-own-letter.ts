import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { OwnRefusal } from '#platform/http/refusal.ts';
import type { Letter } from '../process/letter-record.ts';
import { writersOf } from '../process/roles.ts';
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

/** The refusal of an act on a letter of the other side: neither side speaks for the other one. */
export function refusalOfSide({ contract }: Letter, role: string): OwnRefusal | undefined {
  const possibleBy = writersOf(contract.kind);
  if (possibleBy.includes(role)) return undefined;
  return { code: 'letter-must-be-of-own-side', possibleBy };
}
