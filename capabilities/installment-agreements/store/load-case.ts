import { type AccountModule, isOnItsWay, type MasterFileInput } from '#capabilities/accounts/index.ts';
import { zeroCents } from '#kernel/money/cents.ts';
import { listInputs, listModules } from '#capabilities/accounts/records.ts';
import type { AuthorityFacts } from '#capabilities/taxpayers/index.ts';
import { findEntity } from '#capabilities/taxpayers/records.ts';
import type { Lens } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { assembleCase } from '../rules/assemble-case.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { loadAuthority, withAuthority } from './load-authority.ts';
import { withChosenTerms } from '../rules/terms/with-chosen-terms.ts';

/** What of a request a case is made from; a proposal that is not recorded yet has it too. */
export type CaseSource = Pick<
  AgreementRequest,
  'taxpayerId' | 'receivedAt' | 'completedAt' | 'channel' | 'moduleIds' | 'given'
> &
  Partial<Pick<AgreementRequest, 'withTaxpayerIds' | 'chosen'>>;

/** A case as the lens sees it, with the account's modules beside their facts. */
export type LoadedCase = {
  readonly facts: CaseFacts;
  readonly modules: readonly AccountModule[];
  /** Where a representative proposes: what is on record of authority, for each taxpayer of the request. */
  readonly authority: readonly AuthorityFacts[];
  /** The record on which the taxpayer's proposals are taken, where this one is its double. */
  readonly keptId?: string;
};

/**
 * Puts a case together from the register, the account and what was given. Throws NotFound where the lens sees
 * no such taxpayer.
 */
export async function loadCase(lens: Lens, source: CaseSource): Promise<LoadedCase> {
  const taxpayerIds = [source.taxpayerId, ...(source.withTaxpayerIds ?? [])];
  const [entity, ...accounts] = await Promise.all([
    findEntity(lens, source.taxpayerId),
    ...taxpayerIds.map((taxpayerId) => listModulesWithCodes(lens, taxpayerId)),
  ]);
  if (entity === undefined) throw new NotFound();
  const modules = accounts.flat();
  const { receivedAt, completedAt, channel, moduleIds, chosen } = source;
  const facts = assembleCase({
    taxpayerId: source.taxpayerId,
    receivedAt,
    receivedDay: lens.dayOf(receivedAt),
    completedAt,
    completedDay: lens.dayOf(completedAt),
    channel,
    approvedDay: 'not-approved',
    entity: entity.kind,
    given: withChosenTerms(source.given, chosen),
    modules,
    moduleIds,
  });
  const authority = await loadAuthority(lens, facts, modules, taxpayerIds);
  const { keptId } = entity;
  return {
    facts: withAuthority(facts, authority),
    modules,
    authority,
    ...(keptId !== undefined && { keptId }),
  };
}

async function listModulesWithCodes(lens: Lens, taxpayerId: string): Promise<readonly AccountModule[]> {
  const [modules, inputs] = await Promise.all([listModules(lens, taxpayerId), listInputs(lens, taxpayerId)]);
  return withCodesOnTheirWay(modules, inputs);
}

/**
 * A code that was asked for and has not posted yet counts as on the module, so that nobody asks for it twice.
 */
function withCodesOnTheirWay(
  modules: readonly AccountModule[],
  inputs: readonly MasterFileInput[],
): readonly AccountModule[] {
  return modules.map((module) => {
    const onTheirWay = inputs.filter((input) => input.moduleId === module.moduleId && isOnItsWay(input));
    const added = onTheirWay.map(({ code, actionCode, transactionDay }) => ({
      code,
      actionCode,
      onDay: transactionDay,
      amountCents: zeroCents,
    }));
    return { ...module, transactions: [...module.transactions, ...added] };
  });
}
