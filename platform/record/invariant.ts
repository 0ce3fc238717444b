/** A mistake of the program, not of a person or of the world. */
export class InvariantBroken extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'InvariantBroken';
  }
}

/** Throws InvariantBroken with this sentence unless the condition holds. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new InvariantBroken(sentence);
}
