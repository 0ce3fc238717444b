import { useSpeech } from '../speech.tsx';
import { useWhy } from './why-book.tsx';
import type { WhySubject } from './why-subject.ts';

/** Opens the reasons of what it stands beside. Its name says what that is. */
export function WhyButton({ subject, about }: { readonly subject: WhySubject; readonly about: string }) {
  const { say } = useSpeech();
  const { ask, isAsked } = useWhy(subject);
  return (
    <button
      type="button"
      className="why-button"
      aria-label={say('ui.why-about', { about })}
      aria-expanded={isAsked}
      onClick={ask}
    >
      {say('ui.why')}
    </button>
  );
}
