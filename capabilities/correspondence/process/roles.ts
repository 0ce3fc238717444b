import type { Role } from '#capabilities/casework/index.ts';
import { type LetterKind, lettersOfAppeals } from '../parameters/letter-kinds.ts';

const writersOfCollection = ['revenue-officer', 'group-manager'] as const satisfies readonly Role[];
const writersOfAppeals = [
  'appeals-technical-employee',
  'appeals-team-manager',
] as const satisfies readonly Role[];

/** Who has letters drafted and sends them. */
export const writers = [...writersOfCollection, ...writersOfAppeals] as const;

/**
 * Who sends a letter and says what became of it: the side that writes it, since neither side speaks for the
 * other one.
 */
export function writersOf(kind: LetterKind): readonly string[] {
  return lettersOfAppeals.includes(kind) ? writersOfAppeals : writersOfCollection;
}

/** The program drafts what an act calls for; a person sends it. */
export const drafters = [...writers, 'system'] as const satisfies readonly Role[];

/** Who receives what comes in, and reads it. */
export const receivers = [
  'revenue-officer',
  'group-manager',
  'ccp-clerk',
  'csco-clerk',
] as const satisfies readonly Role[];
