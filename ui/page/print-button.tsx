import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';

/** Puts the page on paper: without the frame, with panels open and every picture beside its table. */
export function PrintButton() {
  const { say } = useSpeech();
  return (
    <button type="button" className="usa-button usa-button--unstyled" onClick={() => window.print()}>
      <Icon name="print" /> {say('ui.print')}
    </button>
  );
}
