import { withFacts } from '#kernel/decision/decision.ts';
import { usc } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { RecognizeTaxpayerBody } from '../process/taxpayer-record.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { decideAccountAgreement } from '../rules/decide-account-agreement.ts';
import { findTaxpayer, taxpayerKind } from '../store/taxpayer-store.ts';
import { findTaxpayerIdByTin } from '../store/tin-store.ts';
import { recognizeTaxpayerContract } from './recognize-taxpayer.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/**
 * Finds the record of whoever holds the number that an account brings, whoever registered it, and lets the
 * connected program see it, so that the account goes there. What the account says otherwise stands in the
 * history beside what is on record, and somebody is asked to settle it.
 */
export const recognizeTaxpayer = commandOperation(
  recognizeTaxpayerContract,
  async ({ input, tx, actor, law, tools }) => {
    const taxpayerId = await findTaxpayerIdByTin(tx, tools.cipher, input.tinKind, input.tin);
    const before = taxpayerId === undefined ? undefined : await findTaxpayer(tx, taxpayerId);
    if (before === undefined)
      return refuse({ code: 'tin-must-be-registered', field: 'tin', law: usc('6109(a)') });
    const { name, kind, addressLines } = input;
    const facts = { onDay: tx.today, onRecord: describedOf(before), brought: { name, kind, addressLines } };
    const agreement = withFacts(decideAccountAgreement(facts, law), facts);
    const step = move(taxpayerTable, {
      state: before.state,
      event: 'recognize-taxpayer',
      role: actor.role,
      decisions: { 'account-agreement': agreement },
    });
    if (step.kind === 'refused') return refuse(step);
    const body: RecognizeTaxpayerBody = { brought: facts.brought, text: [name, ...addressLines].join(', ') };
    const taxpayer = await record(tx, { kind: taxpayerKind, before, step, body });
    const differing = agreement.findings.filter(({ holds }) => holds !== true).map(({ test }) => test);
    return { ...taxpayerView(taxpayer), differs: parts.filter((part) => differing.includes(testOf(part))) };
  },
  async ({ input, batch, tools }) => {
    const taxpayerId = await findTaxpayerIdByTin(batch, tools.cipher, input.tinKind, input.tin);
    return taxpayerId === undefined ? [] : [taxpayerId];
  },
);

const parts = ['name', 'kind', 'address'] as const;
const testOf = (part: (typeof parts)[number]): string => `account-${part}-agrees`;

function describedOf({ name, kind, addressLines }: RecognizeTaxpayerBody['brought']) {
  return { name, kind, addressLines };
}
