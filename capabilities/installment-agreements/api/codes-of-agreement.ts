import type { AccountModule, MasterFileInput } from '#capabilities/accounts/index.ts';
import type { Lens } from '#platform/db/lens.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import { paymentCodes } from '../parameters/payment-codes.ts';
import type { Agreement } from '../process/agreement-record.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { modulesOfAgreement } from './active-code-of-agreement.ts';
import type { AgreementCodeView, PaidView } from './find-agreement.contract.ts';

/** What the account shows of an agreement: its code on each module, and what has posted as paid. */
export async function accountOfAgreement(
  lens: Lens,
  agreement: Agreement,
): Promise<{ readonly codes: readonly AgreementCodeView[]; readonly paid: readonly PaidView[] }> {
  const { moduleIds, fromDay } = agreement;
  const { modules, inputs } = await modulesOfAgreement(lens, agreement);
  const covered = modules.filter(({ moduleId }) => moduleIds.includes(moduleId));
  return {
    codes: modules.map((module) => codeOf(module, inputs)),
    paid: covered.flatMap((module) =>
      module.transactions
        .filter(({ code, onDay }) => paymentCodes.includes(code) && onDay >= fromDay)
        .map(({ onDay, amountCents }) => ({ module: moduleKey(module), onDay, amountCents })),
    ),
  };
}

/** The last time that the code was asked for; a module for which nobody has asked lacks it. */
function codeOf(module: AccountModule, inputs: readonly MasterFileInput[]): AgreementCodeView {
  const { tc, ac } = agreementCodes.active;
  const { moduleId } = module;
  const named = { moduleId, module: moduleKey(module) };
  const last = inputs.findLast(
    (input) => input.moduleId === moduleId && input.code === tc && input.actionCode === ac,
  );
  if (last === undefined) return { ...named, state: 'missing' };
  const { transactionDay, requestedAt, postedAt, cycle } = last;
  return {
    ...named,
    state: last.state as AgreementCodeView['state'],
    transactionDay,
    requestedAt,
    ...(postedAt && { postedAt }),
    ...(cycle && { cycle }),
  };
}
