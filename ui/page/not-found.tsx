import { Link } from 'react-router';
import { useSpeech } from '../speech.tsx';
import { useInPage } from './in-page.ts';
import { Page } from './page.tsx';

/**
 * What does not exist and what one may not see are the same page in the same words; inside of a page the same
 * sentence in its place.
 */
export function NotFound() {
  const { say } = useSpeech();
  if (useInPage()) return <p className="quiet">{say('ui.not-found-part')}</p>;
  return (
    <Page title={say('ui.not-found-title')}>
      <p className="measure">{say('ui.not-found-text')}</p>
      <p>
        <Link to="/">{say('ui.not-found-home')}</Link>
      </p>
    </Page>
  );
}
