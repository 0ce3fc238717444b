import type { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { waitsForFacts } from '#capabilities/installment-agreements/index.ts';
import { type Day, earlierDay } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import type { Listed } from './listed.ts';

type Entries = AnswerOf<typeof listHistoryContract>['entries'];

/** A time in which a request or an agreement bars levy; without an end it still does. */
export type Protection = {
  readonly key: string;
  readonly of: 'request' | 'agreement';
  readonly from: Day;
  readonly to?: Day | undefined;
};

/**
 * What has barred levy and what does. A request that no longer does ends with its agreement, or with the
 * last thing that happened to it.
 */
export function protectionsOf({ requests, agreements }: Listed, entries: Entries): readonly Protection[] {
  const ofRequests = requests.flatMap(({ requestId, pendingFrom, levyBarred, agreementId }): Protection[] => {
    if (pendingFrom === undefined) return [];
    const from = { key: requestId, of: 'request' as const, from: pendingFrom };
    if (levyBarred) return [from];
    const agreement = agreements.find((one) => one.agreementId === agreementId);
    const to = agreement?.fromDay ?? entries.find(({ recordId }) => recordId === requestId)?.onDay;
    return to === undefined ? [] : [{ ...from, to }];
  });
  const ofAgreements = agreements
    .filter(({ levyBarred }) => levyBarred)
    .map(({ agreementId, fromDay }): Protection => ({ key: agreementId, of: 'agreement', from: fromDay }));
  return [...ofRequests, ...ofAgreements];
}

/**
 * Whether a request may protect and nobody knows yet: facts that decide it are still to be found out. Once
 * they are, it protects from its receipt.
 */
export function mayProtect({ requests }: Listed): boolean {
  return requests.some(({ state }) => waitsForFacts(state));
}

/** Since when levy is barred without a break: the first day of what protects now and of what led up to it. */
export function protectedSince(protections: readonly Protection[]): Day | undefined {
  const [first, ...others] = protections.filter(({ to }) => to === undefined);
  if (first === undefined) return undefined;
  let since = [first, ...others].map(({ from }) => from).reduce(earlierDay);
  for (const { from, to } of protections.toSorted((a, b) => (a.from < b.from ? 1 : -1)))
    if (to !== undefined && to >= since) since = earlierDay(since, from);
  return since;
}
