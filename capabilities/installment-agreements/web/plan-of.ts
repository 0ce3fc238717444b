import type { PlanOutcome, PlanMonth as ProjectedMonth } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { formatModule } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { addCents, type Cents, subtractCents, sumCents } from '#kernel/money/cents.ts';
import type { CollectionEnd, Leftover, Plan } from '#ui/chart/balance.ts';
import type { Speaker } from '#ui/speech.tsx';
import { computeTriedPlan, type ScheduleBasis } from '../rules/compute-tried-plan.ts';

/** A payment as a plan that can be drawn; undefined while something that a schedule needs is unknown. */
export function planOf(
  basis: Unknown<ScheduleBasis>,
  paymentCents: Unknown<Cents> | 'none' | undefined,
  law: Law,
): Plan | undefined {
  if (basis === 'unknown' || typeof paymentCents !== 'number' || paymentCents <= 0) return undefined;
  const { months, modules, totals } = computeTriedPlan(basis, paymentCents, law);
  const [first] = months;
  // A request that covers nothing yet has nothing to draw.
  if (first === undefined) return undefined;
  let openingCents = totals.owedAtFirstCents;
  const { feeCents } = basis;
  return {
    paymentCents,
    months: months.map((month) => {
      const { interestCents, penaltyCents, balanceCents: closingCents } = month;
      const row = {
        day: dayOfRow(month, modules),
        openingCents,
        paymentCents: month.paymentCents,
        interestCents,
        penaltyCents,
        closingCents,
      };
      openingCents = subtractCents(closingCents, expiredIn(month));
      return row;
    }),
    leftovers: leftoversOf(modules, months.at(-1)?.day ?? first.day),
    ...(feeCents !== 'unknown' && { feeCents }),
  };
}

type ModuleEnd = PlanOutcome['modules'][number];

/** The event after a last day to collect pays nothing: where it is nothing else, its row is of that day. */
function dayOfRow({ day, modules }: ProjectedMonth, ends: readonly ModuleEnd[]): Day {
  if (modules.some(({ end }) => end !== 'expired')) return day;
  const ended = modules.flatMap(({ module }) => {
    const csedDay = ends.find((one) => one.module === module)?.csedDay;
    return csedDay === undefined || csedDay === 'unknown' ? [] : [csedDay];
  });
  return ended.toSorted().at(-1) ?? day;
}

/** What can no longer be collected after this month, and so does not go on into the next one. */
function expiredIn({ modules }: ProjectedMonth): Cents {
  return sumCents(modules.filter(({ end }) => end === 'expired').map(({ balanceCents }) => balanceCents));
}

/** What each last day to collect leaves; without one known, what the last payment leaves. */
function leftoversOf(modules: readonly ModuleEnd[], lastDay: Day): readonly Leftover[] {
  const left = new Map<Day, Cents>();
  for (const { csedDay, remainsCents } of modules) {
    if (remainsCents === 0) continue;
    const day = csedDay === 'unknown' ? lastDay : csedDay;
    const before = left.get(day);
    left.set(day, before === undefined ? remainsCents : addCents(before, remainsCents));
  }
  return [...left].map(([day, cents]) => ({ day, cents })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The last days to collect what the schedule covers, as far as they are known. */
export function endsOf(basis: Unknown<ScheduleBasis>, speech: Speaker): readonly CollectionEnd[] {
  if (basis === 'unknown') return [];
  return basis.modules.flatMap(({ module, csedDay }) =>
    csedDay === 'unknown' ? [] : [{ day: csedDay, about: formatModule(module, speech) }],
  );
}
