import type { Law } from '#kernel/law/law.ts';
import type { Ruling } from '#kernel/law/temporary.ts';
import { adoptedLaw } from './adopted-law.ts';

/**
 * The adopted law with what has been decided since about temporary guidance. Decisions are only ever added,
 * so that their number names the set.
 */
export function lawWithRulings(rulings: readonly Ruling[]): Law {
  if (rulings.length === 0) return adoptedLaw;
  return { ...adoptedLaw, id: `${adoptedLaw.id}+${rulings.length}`, rulings };
}
