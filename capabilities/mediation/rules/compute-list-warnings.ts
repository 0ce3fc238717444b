/**
 * What is wanting in a list of participants?
 *
 * Law: IRM Exhibit 8.26.9-5 of 2020, by its title; that each side names somebody who can decide is
 * remembered. A warning: nothing is barred by it.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { decidersEachSide } from '../parameters/deciders-each-side.ts';
import { tested } from './findings.ts';

type Listed = { readonly side: string; readonly decides: boolean };

/** One finding for each side; those that fail are the warnings. */
export function computeListWarnings(
  participants: readonly Listed[],
  onDay: Day,
  law: Law,
): readonly Finding[] {
  const { value, parameter, from, source } = inForce(decidersEachSide, onDay, law);
  const limit = { value, parameter, from, source };
  return (['appeals', 'taxpayer'] as const).map((side) => {
    const deciders = participants.filter((one) => one.side === side && one.decides).length;
    const compared = {
      fact: 'decidersOfSide',
      value: deciders,
      unit: 'count',
      how: 'at-least',
      limit,
    } as const;
    const cure = { act: 'name-decider', names: [side] };
    const finding = tested('decider-is-named', deciders >= value, compared, { cite: source.cite }, cure);
    return { ...finding, about: side };
  });
}
