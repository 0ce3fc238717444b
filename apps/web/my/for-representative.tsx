import { Link } from 'react-router';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';

const ways = ['file', 'ask', 'ends'] as const;

/**
 * Where somebody begins who acts for others: no record is this person's own, and none of a client's is shown
 * here. It says so, and by what ways a representative works with the agency.
 */
export function ForRepresentative() {
  const { tell } = useSpeech();
  return (
    <Page title={tell('clients.title')} state={tell('clients.not-here')}>
      <section className="stack" aria-labelledby="ways">
        <h2 id="ways">{tell('clients.ways')}</h2>
        <ul>
          {ways.map((way) => (
            <li key={way}>{tell(`clients.way.${way}`)}</li>
          ))}
        </ul>
        <p>
          <Link to="/my/rules">{tell('clients.rules')}</Link>
        </p>
      </section>
    </Page>
  );
}
