import type { AccountModule } from '#capabilities/accounts/index.ts';
import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { CaseFacts, PendingFacts } from './case-facts.ts';
import type { GivenFacts } from './facts/given-facts.ts';
import type { RequestChannel } from './facts/request-facts.ts';
import { moduleFactsOf } from './module-facts-of.ts';

/**
 * What is on record about a request: how it came, what was given with it, and the taxpayer's register and
 * account.
 */
export type CaseOnRecord = {
  /** Who asks; modules of others are found by another number. */
  readonly taxpayerId: string;
  readonly receivedAt: Instant;
  readonly receivedDay: Day;
  readonly completedAt: Instant;
  readonly completedDay: Day;
  readonly channel: RequestChannel;
  readonly approvedDay: Day | 'not-approved';
  readonly entity: EntityKind;
  readonly given: GivenFacts;
  readonly modules: readonly AccountModule[];
  /** The modules that the request covers, by id. */
  readonly moduleIds: readonly string[];
};

/** The facts of a determination, put together from what is on record. */
export function assembleCase(onRecord: CaseOnRecord): CaseFacts {
  const {
    taxpayerId,
    given,
    entity,
    modules,
    moduleIds,
    receivedAt,
    receivedDay,
    completedAt,
    completedDay,
    channel,
    approvedDay,
  } = onRecord;
  const { liability } = given.request;
  // Where only one balance is owed, a wish to pay can mean no other (IRM 5.14.1.3(4)b).
  const all = liability === 'all-balances' || (liability === 'not-named' && modules.length === 1);
  return {
    ...given,
    taxpayer: { ...withWorstBankruptcy(given.taxpayer, receivedDay), entity },
    request: { ...given.request, receivedAt, receivedDay, completedAt, completedDay, channel, approvedDay },
    modules: modules.map((module) => ({
      ...moduleFactsOf(module, all || moduleIds.includes(module.moduleId)),
      crossReferenced: module.taxpayerId !== taxpayerId,
    })),
  };
}

/** Of several bankruptcies the one that bars most decides: an open one, of those one with an agreement. */
function withWorstBankruptcy(taxpayer: GivenFacts['taxpayer'], onDay: Day): GivenFacts['taxpayer'] {
  const { bankruptcy, furtherBankruptcies = [] } = taxpayer;
  if (bankruptcy === 'unknown' || bankruptcy === 'none' || furtherBankruptcies.length === 0) return taxpayer;
  const all = [bankruptcy, ...furtherBankruptcies];
  const open = all.filter(({ endedDay }) => endedDay === 'open' || endedDay > onDay);
  const first = open.find((one) => one.prePetitionAgreement !== false) ?? open[0] ?? bankruptcy;
  return { ...taxpayer, bankruptcy: first, furtherBankruptcies: all.filter((one) => one !== first) };
}

/** The facts of the pending decision, under the law of a day. */
export function pendingFactsOf(
  { taxpayer, request, modules, compliance }: CaseFacts,
  onDay: Day,
): PendingFacts {
  return { onDay, taxpayer, request, modules, compliance };
}
