import type { ReactNode } from 'react';
import { useSpeech } from '#ui/speech.tsx';

/** A section of a page of mediation; its heading is `mediation.<name>`. */
export function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { tell } = useSpeech();
  return (
    <section className="section stack" id={name} aria-labelledby={`${name}-title`} tabIndex={-1}>
      <h2 id={`${name}-title`}>{tell(`mediation.${name}`)}</h2>
      {children}
    </section>
  );
}
