import { type UiWord, useSpeech } from '../speech.tsx';

/** Where a phase stands: `passed-over` is one that this case will not go through. */
export type PhaseStanding = 'done' | 'current' | 'to-come' | 'passed-over';

export type RailPhase = { readonly id: string; readonly name: string; readonly standing: PhaseStanding };

/** A procedure as one line: its phases in order, the one it is in now, and those that do not apply. */
export function PhaseRail({
  label,
  phases,
}: {
  readonly label: string;
  readonly phases: readonly RailPhase[];
}) {
  const { say } = useSpeech();
  return (
    <ol role="list" className="phase-rail" aria-label={label}>
      {phases.map(({ id, name, standing }) => (
        <li
          key={id}
          className={`phase-rail__phase phase-rail__phase--${standing}`}
          aria-current={standing === 'current' ? 'step' : undefined}
        >
          <span className="phase-rail__name">{name}</span>{' '}
          <span className="phase-rail__word">{say(`ui.phase-${standing}` satisfies UiWord)}</span>
        </li>
      ))}
    </ol>
  );
}
