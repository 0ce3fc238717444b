import { Alert } from '@trussworks/react-uswds';
import { useLocation } from 'react-router';
import { useSpeech } from '../speech.tsx';
import { useInPage } from './in-page.ts';
import { Page } from './page.tsx';

/** The address of the sign-in page that comes back to this one. */
export function signInHref(comeBackTo: string): string {
  return comeBackTo === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(comeBackTo)}`;
}

/** Nobody is signed in any more; signing in comes back to this page. */
export function SignedOut() {
  const { say } = useSpeech();
  if (useInPage()) return <SignedOutNotice />;
  return (
    <Page title={say('ui.signed-out-title')}>
      <p className="measure">{say('ui.signed-out-text')}</p>
      <p>
        <SignInLink />
      </p>
    </Page>
  );
}

/** The same on a page that was being filled in: what was entered stays where it is. */
export function SignedOutNotice() {
  const { say } = useSpeech();
  return (
    <Alert type="warning" role="alert" headingLevel="h2" heading={say('ui.signed-out-title')}>
      {say('ui.signed-out-text')} <SignInLink />
    </Alert>
  );
}

function SignInLink() {
  const { say } = useSpeech();
  const { pathname } = useLocation();
  return (
    <a className="usa-button" href={signInHref(pathname)}>
      {say('ui.sign-in')}
    </a>
  );
}
