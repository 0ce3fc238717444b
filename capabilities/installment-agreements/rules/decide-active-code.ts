/**
 * May TC 971 AC 063 be asked for on account of this agreement?
 *
 * Law: IRM 5.14.1.3(10)a and its note: every module of an approved agreement has it, asked for by a person
 * where it did not follow the approval by itself.
 * Not modelled: agreements that were approved in another program and are unknown here.
 */
import { type AccountModule, type MasterFileInput, wasRejected } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import { isTrue, tested } from './findings.ts';
import { manual } from './manual.ts';

export type ActiveCodeFacts = {
  readonly onDay: Day;
  /** The modules that lack the code, by tax and period. */
  readonly lacking: readonly string[];
};

export type ActiveCodeOutcome = 'may-be-asked' | 'may-not-be-asked';

const decide = ruleNamed<ActiveCodeOutcome>('active-code', 1);

export function decideActiveCode(facts: ActiveCodeFacts, law: Law): Decision<ActiveCodeOutcome> {
  const lacks = facts.lacking.length > 0;
  const compared = isTrue('moduleLacksActiveCode', lacks);
  const finding = tested('module-lacks-active-code', lacks, compared, irm('5.14.1.3(10)a'), {
    act: 'leave-code-out',
  });
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(lacks ? 'may-be-asked' : 'may-not-be-asked', [finding], law, edition, facts.onDay);
}

/**
 * Of these modules those on which the code was not asked for since the approval, or was asked for in vain.
 */
export function modulesLackingActiveCode(
  modules: readonly AccountModule[],
  inputs: readonly MasterFileInput[],
  approvedDay: Day,
): readonly AccountModule[] {
  const { tc, ac } = agreementCodes.active;
  return modules.filter(({ moduleId }) => {
    const last = inputs.findLast(
      (input) =>
        input.moduleId === moduleId &&
        input.code === tc &&
        input.actionCode === ac &&
        input.transactionDay >= approvedDay,
    );
    return last === undefined || wasRejected(last);
  });
}
