import { useSpeech } from '../speech.tsx';
import { Icon } from './icon.tsx';

/** What nobody knows yet has a look of its own: never blank, never zero. */
export function Unknown() {
  const { tell } = useSpeech();
  return (
    <span className="unknown">
      <Icon name="unknown" />
      {tell('unknown')}
    </span>
  );
}
