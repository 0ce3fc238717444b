import { useSpeech } from '#ui/speech.tsx';

/** The manual's examples of what is pending and what is not, in our words (IRM 5.14.1.3(12)). */
const examples = [
  { key: 'call-with-all', isPending: true },
  { key: 'agreed-by-word', isPending: true },
  { key: 'no-response', isPending: false },
  { key: 'form-mailed', isPending: false },
  { key: 'employer-only', isPending: false },
  { key: 'trust-fund-not-assessed', isPending: false },
  { key: 'returns-missing', isPending: false },
] as const;

/** Help beside the form: cases that have been thought through, each with its answer. */
export function WorkedExamples() {
  const { tell } = useSpeech();
  return (
    <details className="section">
      <summary>{tell('examples.title')}</summary>
      <p className="quiet small">{tell('examples.source')}</p>
      <ul className="stack stack--tight">
        {examples.map(({ key, isPending }) => (
          <li key={key}>
            {tell(`examples.${key}`)}{' '}
            <strong>{tell(isPending ? 'examples.pending' : 'examples.not-pending')}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
