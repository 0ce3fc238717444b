import type { ReactNode } from 'react';
import { useSpeech } from '../speech.tsx';

/** Two capitals or more at a stretch: what an acronym looks like. */
const acronym = /\b[A-Z]{2,}\b/g;

/** A text whose acronyms tell what they stand for, as far as the glossary has them: `term.CSED`. */
export function Termed({ text }: { readonly text: string }) {
  const { find } = useSpeech();
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(acronym)) {
    const [term] = match;
    const meaning = find(`term.${term}`);
    if (meaning === undefined) continue;
    parts.push(text.slice(end, match.index));
    parts.push(
      <abbr key={match.index} title={meaning}>
        {term}
      </abbr>,
    );
    end = match.index + term.length;
  }
  return parts.length === 0 ? text : [...parts, text.slice(end)];
}
