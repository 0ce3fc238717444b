import type { Unknown } from '#kernel/decision/finding.ts';
import { formatModule } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { CollectionEnd, Plan } from '#ui/chart/balance.ts';
import type { Speaker } from '#ui/speech.tsx';
import { computeTriedPlan, type ScheduleBasis } from '../rules/compute-tried-plan.ts';

/** A payment as a plan that can be drawn; undefined while something that a schedule needs is unknown. */
export function planOf(
  basis: Unknown<ScheduleBasis>,
  paymentCents: Unknown<Cents> | 'none' | undefined,
  law: Law,
): Plan | undefined {
  if (basis === 'unknown' || typeof paymentCents !== 'number' || paymentCents <= 0) return undefined;
  const { months, totals } = computeTriedPlan(basis, paymentCents, law);
  // A request that covers nothing yet has nothing to draw.
  if (months.length === 0) return undefined;
  let openingCents = totals.owedAtFirstCents;
  return {
    paymentCents,
    months: months.map((month) => {
      const { day, interestCents, penaltyCents, balanceCents: closingCents } = month;
      const row = {
        day,
        openingCents,
        paymentCents: month.paymentCents,
        interestCents,
        penaltyCents,
        closingCents,
      };
      openingCents = closingCents;
      return row;
    }),
  };
}

/** The last days to collect what the schedule covers, as far as they are known. */
export function endsOf(basis: Unknown<ScheduleBasis>, speech: Speaker): readonly CollectionEnd[] {
  if (basis === 'unknown') return [];
  return basis.modules.flatMap(({ module, csedDay }) =>
    csedDay === 'unknown' ? [] : [{ day: csedDay, about: formatModule(module, speech) }],
  );
}
