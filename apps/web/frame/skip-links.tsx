import { actionBarId, actionsKey } from '#ui/page/action-bar.tsx';
import { contentId } from '#ui/page/page.tsx';
import { useShortcuts } from '#ui/page/shortcuts.tsx';
import { useSpeech } from '#ui/speech.tsx';

/** The first things that Tab reaches. */
export function SkipLinks() {
  const { say } = useSpeech();
  const hasActions = useShortcuts().some(({ keys }) => keys === actionsKey);
  return (
    <>
      <a className="usa-skipnav" href={`#${contentId}`}>
        {say('ui.skip-to-content')}
      </a>
      {hasActions && (
        <a className="usa-skipnav" href={`#${actionBarId}`}>
          {say('ui.skip-to-actions')}
        </a>
      )}
    </>
  );
}
