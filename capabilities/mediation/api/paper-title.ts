import { fill, type WordValues } from '#kernel/decision/words.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { invariant } from '#platform/record/invariant.ts';

/** What a paper that the program makes is called: `mediation.paper-<name>`, as staff read it. */
export function paperTitle({ words }: Tools, name: string, values: WordValues = {}): string {
  const template = words.en[`mediation.paper-${name}`];
  invariant(template, `there are no words for a paper called ${name}`);
  return fill(template, values);
}
