import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { signInHref } from '#ui/page/signed-out.tsx';
import '#ui/theme/staff.scss';
import { Entry, Leave } from './frame/entry.tsx';
import { navigationOf } from './frame/navigation.ts';
import { SignInFrame } from './frame/sign-in-frame.tsx';
import { StaffFrame } from './frame/staff-frame.tsx';
import { mount } from './mount.tsx';
import { fetchPage, pagesIn, useIsOver } from './routes.tsx';
import { homeOf, type Session, useSession } from './session.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { useLoadedSpeech } from './speech-loader.ts';
import { staffPages } from './staff-pages.ts';

const signInPath = '/sign-in';
const rightsPath = '/rights';

function StaffEntry() {
  const speech = useLoadedSpeech('en', 'staff');
  return <Entry speech={speech}>{(session) => <Frame session={session} />}</Entry>;
}

/** Who is signed in decides what stands around the page. */
function Frame({ session }: { readonly session: Session }) {
  const { pathname, search } = useLocation();
  const { person } = session;
  if (pathname === signInPath) return <SignInFrame session={session} />;
  if (person === null) return <Navigate to={signInHref(pathname)} replace />;
  if (homeOf(person) !== '/') return <Leave to={homeOf(person)} />;
  if (session.rights?.isHeld === true && !isOpenWhileHeld(pathname))
    return <Navigate to={`${rightsPath}?to=${encodeURIComponent(`${pathname}${search}`)}`} replace />;
  return <StaffFrame session={session} person={person} />;
}

/** Pages that show no case are read also before the taxpayers' rights have been acknowledged. */
function isOpenWhileHeld(pathname: string): boolean {
  return [rightsPath, '/start', '/guidance', '/glossary'].includes(pathname);
}

/** Where a role begins. */
function Home() {
  const { data } = useSession();
  const [first] = navigationOf(data?.person?.role ?? '');
  return first === undefined ? null : <Begin to={first.to} />;
}

function Begin({ to }: { readonly to: string }) {
  const [begun] = useState(() => fetchPage(staffPages, to));
  return useIsOver(begun) ? <Navigate to={to} replace /> : null;
}

function SignIn() {
  const { data } = useSession();
  return data === undefined ? null : <SignInPage session={data} />;
}

// Most roles begin at their work; its code comes with the words, before it is known who reads.
if (window.location.pathname === '/') void fetchPage(staffPages, '/work');

mount(
  pagesIn(<StaffEntry />, staffPages, [
    { path: '/', element: <Home /> },
    { path: signInPath, element: <SignIn /> },
  ]),
);
