import type { Language } from '#kernel/decision/words.ts';
import { Navigate, useLocation } from 'react-router';
import '#ui/theme/taxpayer.scss';
import { Entry, Leave } from './frame/entry.tsx';
import { TaxpayerFrame } from './frame/taxpayer-frame.tsx';
import { mount } from './mount.tsx';
import { pagesIn } from './routes.tsx';
import { homeOf, type Session, useSession } from './session.ts';
import { useLanguage, useLoadedSpeech } from './speech-loader.ts';
import { taxpayerPages } from './taxpayer-pages.ts';

/** They show no decision with its findings, and do with few words. */
const firstPages = ['/my', '/my/events'];

/** In the language that the reader has chosen. */
function TaxpayerEntry() {
  const { data } = useSession();
  const [language, choose] = useLanguage(data?.person?.language);
  const { pathname } = useLocation();
  const extent = firstPages.includes(pathname) ? 'first' : 'all';
  const speech = useLoadedSpeech(language, 'taxpayer', extent);
  return <Entry speech={speech}>{(session) => <Frame session={session} onLanguage={choose} />}</Entry>;
}

function Frame(props: { readonly session: Session; readonly onLanguage: (language: Language) => void }) {
  const { session, onLanguage } = props;
  const { pathname } = useLocation();
  if (session.person === null) return <Leave to="/sign-in?to=/my" />;
  if (homeOf(session.person) !== '/my') return <Leave to="/" />;
  // Whoever acts for others has no record here.
  if (session.person.role === 'representative' && firstPages.includes(pathname))
    return <Navigate to="/my/clients" replace />;
  return <TaxpayerFrame session={session} onLanguage={onLanguage} />;
}

mount(pagesIn(<TaxpayerEntry />, taxpayerPages, []));
