import { Link } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';

/** The appeals that are worked together with this one; each is decided apart. */
export function RelatedSection({ appeal: { related } }: { readonly appeal: AppealView }) {
  const { tell } = useSpeech();
  if (related.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="related">
      <h2 id="related">{tell('appeal.related')}</h2>
      <ul className="usa-list">
        {related.map(({ appealId, kind, state }) => (
          <li key={appealId}>
            <Link to={`/appeals/${appealId}`}>{tell(`appeal-kind.${kind}`)}</Link>{' '}
            <StateTag machine="appeal" state={state} />
          </li>
        ))}
      </ul>
      <p className="quiet small">{tell('appeal.related-note')}</p>
    </section>
  );
}
