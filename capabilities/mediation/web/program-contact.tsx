import { useSpeech } from '#ui/speech.tsx';
import { publicAddress } from '../parameters/public-address.ts';

/** Whom a taxpayer can write to about the program: the public address, and never the mailbox of employees. */
export function ProgramContact() {
  const { tell } = useSpeech();
  return (
    <section className="section stack" aria-labelledby="program-contact">
      <h2 id="program-contact">{tell('own-mediation.contact')}</h2>
      <p className="measure">{tell('own-mediation.contact-text')}</p>
      <p>
        <a href={`mailto:${publicAddress}`}>{publicAddress}</a>
      </p>
      <p className="measure quiet">{tell('own-mediation.contact-safe')}</p>
    </section>
  );
}
