import { useSpeech } from '#ui/speech.tsx';
import { RightsList } from './rights-list.tsx';

/** The ten rights at hand in the case. */
export function RightsPanel() {
  const { tell } = useSpeech();
  return (
    <section className="stack" aria-labelledby="rights">
      <h2 id="rights">{tell('rights.in-case')}</h2>
      <RightsList headingLevel={3} />
    </section>
  );
}
