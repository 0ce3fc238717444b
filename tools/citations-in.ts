import { Visitor } from 'oxc-parser';
import { parseCitation } from './citations.ts';
import type { SourceFile } from './tidy/tree.ts';

/** A citation as a file of code writes it. */
export type WrittenCitation = { readonly cite: string; readonly offset: number };

/** The helpers of kernel/law/source.ts, and what they put before the section. */
const helpers: Readonly<Record<string, string>> = { irm: 'IRM ', usc: '26 U.S.C. § ', cfr: '26 CFR ' };

/** The citations of a file: what `irm()`, `usc()` and `cfr()` are given, and every `cite: '…'`. */
export function citationsIn(file: SourceFile): readonly WrittenCitation[] {
  const found: WrittenCitation[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'Identifier' || first?.type !== 'Literal' || typeof first.value !== 'string')
        return;
      const start = helpers[callee.name];
      if (start !== undefined) found.push({ cite: start + first.value, offset: first.start });
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier' || key.name !== 'cite') return;
      if (value.type === 'Literal' && typeof value.value === 'string')
        found.push({ cite: value.value, offset: value.start });
    },
  }).visit(file.parsed.program);
  return found;
}

const inProse = /(?:\d+ U\.S\.C\. § |\d+ CFR |IRM (?:Exhibit )?|D\.C\. Code § )\d[\w.()-]*/g;

/** The citations that the comments of a file name, as far as they are written in one of our forms. */
export function citationsInComments(file: SourceFile): readonly WrittenCitation[] {
  return file.parsed.comments.flatMap(({ value, start }) =>
    [...value.matchAll(inProse)].flatMap((match) => {
      // A full stop or a bracket behind it belongs to the sentence.
      let cite = match[0];
      while (parseCitation(cite) === undefined && /[.)]$/.test(cite)) cite = cite.slice(0, -1);
      return parseCitation(cite) === undefined ? [] : [{ cite, offset: start + match.index }];
    }),
  );
}
