import type { CaseFacts } from '../case-facts.ts';
import { type ModuleFacts, moduleKey, type ModuleKey } from '../facts/module-facts.ts';

/** The sections of a case that are one record each. */
type FactSection = Exclude<keyof CaseFacts, 'modules'>;

/** The case as it would be with a fact known. */
export type Answer = (facts: CaseFacts) => CaseFacts;

/** A fact that nobody has yet. */
export type Question = {
  /** The fact's name, which its words go by. */
  readonly fact: string;
  /** The module that it is asked about. */
  readonly about?: ModuleKey;
  /** The tests that read it. */
  readonly tests: readonly string[];
  /** Answers that lie far apart, the one that hinders least first. */
  readonly answers: readonly Answer[];
};

export type AskOf<Section extends FactSection> = {
  readonly section: Section;
  readonly fact: string;
  readonly tests: readonly string[];
};

/**
 * A question about one section of the facts, with the answers as changes to it. None where the fact is known.
 */
export function askIf<Section extends FactSection>(
  isUnknown: boolean,
  { section, fact, tests }: AskOf<Section>,
  changes: readonly ((of: CaseFacts[Section]) => Partial<CaseFacts[Section]>)[],
): readonly Question[] {
  if (!isUnknown) return [];
  const answers = changes.map((change): Answer => (facts) => {
    const before = facts[section];
    return { ...facts, [section]: { ...before, ...change(before) } };
  });
  return [{ fact, tests, answers }];
}

/** The case with one module changed. */
export function withModule(key: ModuleKey, change: (module: ModuleFacts) => Partial<ModuleFacts>): Answer {
  return (facts) => ({
    ...facts,
    modules: facts.modules.map((module) =>
      moduleKey(module) === key ? { ...module, ...change(module) } : module,
    ),
  });
}
