import type { AccountModule } from '#capabilities/accounts/index.ts';
import { type AuthorityFacts, isAuthorized } from '#capabilities/taxpayers/index.ts';
import { listAuthorityFacts } from '#capabilities/taxpayers/records.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { CaseFacts } from '../rules/case-facts.ts';

/**
 * What is on record of those who may act for each taxpayer of a request, where a representative proposes;
 * with the periods that the request covers of that taxpayer.
 */
export async function loadAuthority(
  lens: Lens,
  facts: CaseFacts,
  modules: readonly AccountModule[],
  taxpayerIds: readonly string[],
): Promise<readonly AuthorityFacts[]> {
  if (facts.request.proposedBy !== 'representative') return [];
  const all: AuthorityFacts[] = [];
  for (const taxpayerId of taxpayerIds) {
    const periods = modules
      .filter((module, index) => module.taxpayerId === taxpayerId && facts.modules[index]?.included)
      .map(({ mft, period }) => ({ mft, period }));
    const authorities = await listAuthorityFacts(lens, taxpayerId);
    all.push({ onDay: facts.request.completedDay, authorities, periods });
  }
  return all;
}

/** What is on record beats what was said; where nothing is on record, what was said stands. */
export function withAuthority(facts: CaseFacts, authority: readonly AuthorityFacts[]): CaseFacts {
  if (authority.every(({ authorities }) => authorities.length === 0)) return facts;
  const concerned = authority.filter(({ periods }, index) => index === 0 || periods.length > 0);
  return { ...facts, request: { ...facts.request, representativeAuthorized: concerned.every(isAuthorized) } };
}
