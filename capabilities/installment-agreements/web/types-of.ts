import type { Cure, Finding } from '#kernel/decision/finding.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import type { DeterminationView } from '../api/determination.contract.ts';

export type TypeView = DeterminationView['types'][number];

/** The type that the determination chose; undefined where none fits. */
export function chosenType({ type, types }: DeterminationView): TypeView | undefined {
  return types.find(({ id }) => id === type);
}

/**
 * The nearest change under which a type would fit: the one whose only failures one act cures, the lightest
 * first.
 */
export function nearestChange(
  { types }: DeterminationView,
  can: (cure: Cure) => boolean,
): { readonly type: TypeView; readonly cure: Cure; readonly finding: Finding } | undefined {
  for (const type of types) {
    const failed = type.findings.filter(isFailed);
    const cures = failed.flatMap(({ cure }) => (cure && can(cure) ? [cure] : []));
    const [finding] = failed;
    const cure = cures.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
    if (finding && cure && cures.length === failed.length && cures.every(({ fact }) => fact === cure.fact))
      return { type, cure, finding };
  }
  return undefined;
}

function sizeOf({ to }: Cure): number {
  return typeof to === 'number' ? to : 0;
}

/** Whether a type fits, as a key: its words are `qualifies.<key>`. */
export function qualifiesKey({ qualifies }: TypeView): 'yes' | 'no' | 'unknown' {
  if (qualifies === 'unknown') return qualifies;
  return qualifies ? 'yes' : 'no';
}

/** Every finding of a determination. */
export function findingsOf({ pending, types }: DeterminationView): readonly Finding[] {
  return [...pending.findings, ...types.flatMap(({ findings }) => findings)];
}
