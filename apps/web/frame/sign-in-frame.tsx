import { Outlet } from 'react-router';
import { Wordmark } from '#ui/text/wordmark.tsx';
import type { Session } from '../session.ts';
import { DemonstrationBar } from './demonstration-bar.tsx';
import { SkipLinks } from './skip-links.tsx';

/** What stands around the way in: the name, and nothing that would need somebody to be signed in. */
export function SignInFrame({ session }: { readonly session: Session }) {
  return (
    <>
      <SkipLinks />
      <DemonstrationBar session={{ ...session, person: null }} />
      <header className="taxpayer-frame__header">
        <Wordmark />
      </header>
      <div className="sign-in-frame">
        <Outlet />
      </div>
    </>
  );
}
