import type { Speaker } from '#ui/speech.tsx';
import { agreementRequestTable } from '../process/agreement-request.ts';

/** What follows a step of a request, in words, as the process table has it. */
export function effectsOf(event: string, from: string, speech: Speaker, outcome?: string): readonly string[] {
  const row = agreementRequestTable.rows.find(
    ({ on, from: states, requires }) =>
      on === event &&
      (states as readonly string[]).includes(from) &&
      (outcome === undefined || requires === undefined || requires.outcome === outcome),
  );
  return (row?.effects ?? []).flatMap((effect) => speech.find(`effect.${effect}`) ?? []);
}
