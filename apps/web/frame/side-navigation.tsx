import { SideNav } from '@trussworks/react-uswds';
import { NavLink } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import type { NavItem } from './navigation.ts';

/** The pages of a role: at the left where there is room, else behind a button. */
export function SideNavigation({ items }: { readonly items: readonly NavItem[] }) {
  const { say } = useSpeech();
  const links = items.map(({ to, word }) => (
    <NavLink key={to} to={to} className={({ isActive }) => (isActive ? 'usa-current' : '')}>
      {say(word)}
    </NavLink>
  ));
  return (
    <>
      <nav className="side-navigation" aria-label={say('ui.nav-label')}>
        <SideNav items={links} />
      </nav>
      <details className="menu-navigation">
        <summary>
          <Icon name="menu" /> {say('ui.nav-menu')}
        </summary>
        <nav aria-label={say('ui.nav-label')}>
          <SideNav items={links} />
        </nav>
      </details>
    </>
  );
}
