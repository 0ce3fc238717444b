import type { AccountModule, MasterFileInput } from '#capabilities/accounts/index.ts';
import { listInputsOf, listModules } from '#capabilities/accounts/records.ts';
import { type StoredDecision, withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { Agreement } from '../process/agreement-record.ts';
import { decideActiveCode, modulesLackingActiveCode } from '../rules/decide-active-code.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { modulesToCode } from '../rules/modules-to-code.ts';
import { findRequest } from '../store/agreement-request-store.ts';

type InAgreement = Pick<Agreement, 'taxpayerId' | 'requestId' | 'moduleIds'>;

/**
 * The modules that the agreement marks and the inputs on them: of the taxpayer, and of those taken along as
 * far as the lens sees them.
 */
export async function modulesOfAgreement(
  lens: Lens,
  { taxpayerId, requestId, moduleIds }: InAgreement,
): Promise<{ readonly modules: readonly AccountModule[]; readonly inputs: readonly MasterFileInput[] }> {
  const request = await findRequest(lens, requestId);
  const taxpayerIds = [taxpayerId, ...(request?.withTaxpayerIds ?? [])];
  const [inputs, ...modules] = await Promise.all([
    listInputsOf(lens, taxpayerIds),
    ...taxpayerIds.map((one) => listModules(lens, one)),
  ]);
  return { modules: modulesToCode(modules.flat(), moduleIds), inputs };
}

/** Which modules of an agreement lack TC 971 AC 063, and whether a person may ask for it. */
export async function decideOnActiveCode(
  lens: Lens,
  agreement: InAgreement & Pick<Agreement, 'fromDay'>,
  law: Law,
): Promise<{ readonly decision: StoredDecision; readonly lacking: readonly AccountModule[] }> {
  const { modules, inputs } = await modulesOfAgreement(lens, agreement);
  const lacking = modulesLackingActiveCode(modules, inputs, agreement.fromDay);
  const facts = { onDay: lens.today, lacking: lacking.map(moduleKey) };
  return { decision: withFacts(decideActiveCode(facts, law), facts), lacking };
}
