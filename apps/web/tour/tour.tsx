import { useState } from 'react';
import { useSpeech } from '#ui/speech.tsx';
import { type Session, useSessionActs } from '../session.ts';
import { endTour, keepTourLanguage, keepTourProgress, tourLanguage, tourProgress } from './tour-progress.ts';
import { tourSteps } from './tour-steps.ts';
import { tourWords } from './tour-words.ts';

/** Goes to a stop: as its person, at its page. */
function useStops({ people, person }: Session) {
  const { signIn } = useSessionActs();
  return (stop: number): void => {
    const step = tourSteps[stop];
    const whom = people.find(({ name }) => name === step?.person);
    if (step === undefined || whom === undefined) return;
    keepTourProgress({ stop, isOpen: true });
    const arrive = () => window.location.assign(step.path);
    if (whom.personId === person?.personId) arrive();
    else signIn.mutate(whom.personId, { onSuccess: arrive });
  };
}

/** On the sign-in page: starts the tour, or goes on where it was left. */
export function TourOffer({ session }: { readonly session: Session }) {
  const { language } = useSpeech();
  const words = tourWords[language];
  const goTo = useStops(session);
  const progress = tourProgress();
  const begin = () => {
    keepTourLanguage(language);
    goTo(progress?.stop ?? firstStop);
  };
  return (
    <section className="tour-offer" aria-label={words['label']}>
      <p>{words['offer']}</p>
      <div className="row">
        <button type="button" className="usa-button" onClick={begin}>
          {progress === undefined ? words['start'] : words['resume']}
        </button>
      </div>
    </section>
  );
}

const firstStop = 0;

/**
 * On every page while somebody is on the tour: where that is, what to see, and the way on. It speaks the
 * language in which the tour was begun, also beside the page of somebody who reads another one.
 */
export function TourBar({ session }: { readonly session: Session }) {
  const speech = useSpeech();
  const language = tourLanguage() ?? speech.language;
  const words = tourWords[language];
  const [progress, setProgress] = useState(tourProgress);
  const goTo = useStops(session);
  const step = progress === undefined ? undefined : tourSteps[progress.stop];
  if (progress?.isOpen !== true || step === undefined || session.person === null) return null;
  const { stop } = progress;
  const isLast = stop === tourSteps.length - 1;
  const leave = () => {
    if (isLast) endTour();
    else keepTourProgress({ stop, isOpen: false });
    setProgress(tourProgress());
  };
  const place = (words['stop'] ?? '')
    .replace('{number}', String(stop + 1))
    .replace('{count}', String(tourSteps.length))
    .replace('{person}', step.person);
  return (
    <section className="tour-bar" lang={language} aria-label={words['label']}>
      <p>
        <strong>{place}</strong> {words[step.name]}
      </p>
      <div className="row">
        {window.location.pathname !== step.path && (
          <TourButton words={words} name="show" go={() => goTo(stop)} />
        )}
        {stop > 0 && <TourButton words={words} name="back" go={() => goTo(stop - 1)} />}
        {!isLast && <TourButton words={words} name="next" go={() => goTo(stop + 1)} />}
        <TourButton words={words} name={isLast ? 'end' : 'leave'} go={leave} />
      </div>
    </section>
  );
}

type TourButtonProps = {
  readonly words: Readonly<Record<string, string>>;
  readonly name: string;
  readonly go: () => void;
};

function TourButton({ words, name, go }: TourButtonProps) {
  const look = name === 'next' ? '' : ' usa-button--unstyled';
  return (
    <button type="button" className={`usa-button${look}`} onClick={go}>
      {words[name]}
    </button>
  );
}
