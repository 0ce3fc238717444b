import type { RailPhase } from '#ui/case/phase-rail.tsx';
import type { Speaker } from '#ui/speech.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { appealPhases, phaseOf } from '../process/appeal-phases.ts';

/** The phases of an appeal as one line; a phase that was skipped says so. */
export function phasesOf(appeal: AppealView, { tell }: Speaker): readonly RailPhase[] {
  const at = appealPhases.indexOf(phaseOf(appeal.state));
  return appealPhases.map((phase, index) => ({
    id: phase,
    name: tell(`appeal-phase.${phase}`),
    standing: standingOf(index, at, wasSkipped(phase, appeal)),
  }));
}

function standingOf(index: number, at: number, skipped: boolean): RailPhase['standing'] {
  if (index === at) return 'current';
  if (index > at) return 'to-come';
  return skipped ? 'passed-over' : 'done';
}

function wasSkipped(phase: (typeof appealPhases)[number], appeal: AppealView): boolean {
  if (phase === 'acknowledged') return appeal.acknowledgement === undefined;
  return phase === 'conference' && appeal.conferences.every(({ standing }) => standing !== 'held');
}
