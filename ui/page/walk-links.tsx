import { Link, useLocation, useNavigate } from 'react-router';
import { useSpeech } from '../speech.tsx';
import { useShortcut } from './shortcuts.tsx';
import { placeInWalk } from './walk.ts';

/**
 * On a page that was opened from a list: the list, and the pages before and after this one. `[` and `]` go
 * there.
 */
export function WalkLinks() {
  const { say } = useSpeech();
  const { pathname } = useLocation();
  const go = useNavigate();
  const at = placeInWalk(pathname);
  const follow = (href: string | undefined) => () => {
    if (href !== undefined) void go(href);
  };
  useShortcut('[', say('ui.key-previous-case'), follow(at?.previous), at?.previous !== undefined);
  useShortcut(']', say('ui.key-next-case'), follow(at?.next), at?.next !== undefined);
  if (at === undefined) return null;
  const values = { place: String(at.place), count: String(at.count), list: at.listName };
  return (
    <nav className="walk row small" aria-label={say('ui.walk-label', { list: at.listName })}>
      <Link to={at.listHref}>{at.listName}</Link>
      <span className="quiet">{say('ui.walk-place', values)}</span>
      {at.previous !== undefined && (
        <Link to={at.previous}>
          {say('ui.walk-previous')} <kbd aria-hidden="true">[</kbd>
        </Link>
      )}
      {at.next !== undefined && (
        <Link to={at.next}>
          {say('ui.walk-next')} <kbd aria-hidden="true">]</kbd>
        </Link>
      )}
    </nav>
  );
}
