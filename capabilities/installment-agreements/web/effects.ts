import type { Speaker } from '#ui/speech.tsx';
import { agreementRequestTable } from '../process/agreement-request.ts';

/**
 * What follows a step of a request, in words, as the process table has it; nothing where that hangs on the
 * outcome.
 */
export function effectsOf(event: string, from: string, speech: Speaker, outcome?: string): readonly string[] {
  const rows = agreementRequestTable.rows.filter(
    ({ on, from: states, requires }) =>
      on === event &&
      (states as readonly string[]).includes(from) &&
      (outcome === undefined || requires === undefined || requires.outcome === outcome),
  );
  const [effects = [], ...others] = rows.map((row) => row.effects ?? []);
  if (others.some((other) => other.join() !== effects.join())) return [];
  return effects.flatMap((effect) => speech.find(`effect.${effect}`) ?? []);
}
