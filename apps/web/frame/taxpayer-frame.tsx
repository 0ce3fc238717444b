import { Link, Outlet } from 'react-router';
import type { Language } from '#kernel/decision/words.ts';
import { DensityProvider } from '#ui/density.tsx';
import { ShortcutsProvider } from '#ui/page/shortcuts.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { Wordmark } from '#ui/text/wordmark.tsx';
import type { Session } from '../session.ts';
import { DemonstrationBar } from './demonstration-bar.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SkipLinks } from './skip-links.tsx';

/**
 * What stands around every page of a taxpayer: the name, the other language, the account, and nothing else.
 */
export function TaxpayerFrame(props: {
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
}) {
  const { say, language } = useSpeech();
  const { session, onLanguage } = props;
  const other = language === 'en' ? 'es' : 'en';
  return (
    <DensityProvider density="comfortable">
      <ShortcutsProvider singleKeys={false}>
        <SkipLinks />
        <DemonstrationBar session={session} />
        <header className="taxpayer-frame__header">
          <Link to="/my" className="staff-header__home">
            <Wordmark />
          </Link>
          <button type="button" className="language-button" lang={other} onClick={() => onLanguage(other)}>
            {say('ui.language-other')}
          </button>
          {session.person && <PersonMenu person={session.person} />}
        </header>
        <div className="taxpayer-frame">
          <Outlet />
        </div>
      </ShortcutsProvider>
    </DensityProvider>
  );
}
