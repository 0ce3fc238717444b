/**
 * Which marks of agreements stand on a module?
 *
 * Law: IRM 5.14.1.3(1), (3) and (6); Exhibit 5.14.1-1, the code table.
 * Not modelled: codes that mark anything but agreements and notices.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { agreementCodes, type CodePair } from '../parameters/agreement-codes.ts';
import type { ModuleCodeFacts } from './facts/module-facts.ts';

/**
 * Whether the last of these codes stands: none of those that undo it was entered on its day or later. AC 063
 * that was itself taken back as an error undoes nothing.
 */
export function isStanding(
  codes: readonly ModuleCodeFacts[],
  code: CodePair,
  undoneBy: readonly CodePair[],
): boolean {
  const last = lastCodeDay(codes, [code]);
  const undone = lastCodeDay(withoutErrors(codes), undoneBy);
  return last !== undefined && (undone === undefined || undone < last);
}

function withoutErrors(codes: readonly ModuleCodeFacts[]): readonly ModuleCodeFacts[] {
  const { active, activeInError } = agreementCodes;
  const takenBack = lastCodeDay(codes, [activeInError]);
  if (takenBack === undefined) return codes;
  return codes.filter(({ tc, ac, onDay }) => tc !== active.tc || ac !== active.ac || onDay > takenBack);
}

/** The last day on which one of these codes was entered. */
export function lastCodeDay(codes: readonly ModuleCodeFacts[], pairs: readonly CodePair[]): Day | undefined {
  return codes
    .filter(({ tc, ac }) => pairs.some((pair) => pair.tc === tc && pair.ac === ac))
    .map(({ onDay }) => onDay)
    .toSorted()
    .at(-1);
}
