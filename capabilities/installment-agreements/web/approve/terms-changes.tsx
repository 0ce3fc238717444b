import { useSpeech } from '#ui/speech.tsx';
import type { TermsChange } from '../../rules/terms-changes.ts';
import { termText } from './term-text.ts';

/** What of the terms is not as it was: "Payment: $700.00 → $825.00". */
export function TermsChanges({ changes }: { readonly changes: readonly TermsChange[] }) {
  const speech = useSpeech();
  if (changes.length === 0) return null;
  return (
    <ul className="plain-list">
      {changes.map(({ term, from, to }) => (
        <li key={term}>
          {speech.tell('approve.changed-term', {
            term: speech.tell(`approve.term.${term}`),
            from: termText(term, from, speech),
            to: termText(term, to, speech),
          })}
        </li>
      ))}
    </ul>
  );
}
