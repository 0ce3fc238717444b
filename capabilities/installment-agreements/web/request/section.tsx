import type { ReactNode } from 'react';
import { useSpeech } from '#ui/speech.tsx';

/** A section of the workbench: its name, its result in one line, and what stands behind it. */
export function Section(props: {
  readonly id: string;
  readonly result?: ReactNode;
  readonly children: ReactNode;
}) {
  const { tell } = useSpeech();
  const { id, result, children } = props;
  return (
    <section id={id} className="section stack" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{tell(`request.section.${id}`)}</h2>
      {result !== undefined && <p className="section__result">{result}</p>}
      {children}
    </section>
  );
}
