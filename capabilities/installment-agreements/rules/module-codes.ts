/**
 * Which marks of agreements stand on a module?
 *
 * Law: IRM 5.14.1.3(1), (3) and (6); Exhibit 5.14.1-1, the code table.
 * Not modelled: codes that mark anything but agreements and notices.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { CodePair } from '../parameters/agreement-codes.ts';
import type { ModuleCodeFacts } from './facts/module-facts.ts';

/** Whether the last of these codes stands: none of those that undo it was entered on its day or later. */
export function isStanding(
  codes: readonly ModuleCodeFacts[],
  code: CodePair,
  undoneBy: readonly CodePair[],
): boolean {
  const last = lastCodeDay(codes, [code]);
  const undone = lastCodeDay(codes, undoneBy);
  return last !== undefined && (undone === undefined || undone < last);
}

/** The last day on which one of these codes was entered. */
export function lastCodeDay(codes: readonly ModuleCodeFacts[], pairs: readonly CodePair[]): Day | undefined {
  return codes
    .filter(({ tc, ac }) => pairs.some((pair) => pair.tc === tc && pair.ac === ac))
    .map(({ onDay }) => onDay)
    .toSorted()
    .at(-1);
}
