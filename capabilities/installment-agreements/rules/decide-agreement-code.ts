/**
 * May this transaction and action code be entered for an agreement on this module?
 *
 * Law: Exhibit 5.14.1-1, the code table: five pairs, and what each of them reverses; IRM 5.14.1.3(1) and (3).
 * Not modelled: whether the request calls for the code; for AC 043 `pending/decide-pending-code.ts` says so.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { agreementCodes, type CodePair } from '../parameters/agreement-codes.ts';
import type { ModuleCodeFacts } from './facts/module-facts.ts';
import { isTrue, notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';
import { isStanding } from './module-codes.ts';

export type AgreementCodeFacts = {
  readonly onDay: Day;
  readonly code: CodePair;
  /** What stands on the module already. */
  readonly codes: readonly ModuleCodeFacts[];
};

const decide = ruleNamed<'allowed' | 'refused'>('agreement-code', 1);
const paragraph = irm('Exhibit 5.14.1-1');
const { pending, pendingReversed, active, activeReversed, activeInError } = agreementCodes;
const listedCodes: readonly CodePair[] = [pending, pendingReversed, active, activeReversed, activeInError];

export function decideAgreementCode(facts: AgreementCodeFacts, law: Law): Decision<'allowed' | 'refused'> {
  const edition = editionInForce(manual, facts.onDay, law).id;
  const findings = [codeListed(facts), reversesWhatStands(facts), standsOnce(facts)];
  return decide(findings.some(isFailed) ? 'refused' : 'allowed', findings, law, edition, facts.onDay);
}

function codeListed({ code }: AgreementCodeFacts): Finding {
  const names = listedCodes.map(nameOf);
  const compared = {
    fact: 'agreementCode',
    value: nameOf(code),
    unit: 'code',
    how: 'one-of',
    limit: { value: names },
  } as const;
  return tested('agreement-code-listed', names.includes(nameOf(code)), compared, paragraph, {
    act: 'use-listed-code',
  });
}

/** A reversal needs the code that it reverses. */
function reversesWhatStands({ code, codes }: AgreementCodeFacts): Finding {
  const test = 'reversed-code-stands';
  const stands = isPair(code, pendingReversed)
    ? isStanding(codes, pending, [pendingReversed, active])
    : isStanding(codes, active, [activeReversed, activeInError]);
  const reverses = [pendingReversed, activeReversed, activeInError].some((pair) => isPair(code, pair));
  if (!reverses) return notApplicable(test, paragraph);
  return tested(test, stands, isTrue('reversedCodeStands', stands), paragraph, { act: 'leave-code-out' });
}

/** IRM 5.14.1.3(3), note: no second pending code, and no pending code beside an agreement that stands. */
function standsOnce({ code, codes }: AgreementCodeFacts): Finding {
  const test = 'no-second-agreement-code';
  if (!isPair(code, pending) && !isPair(code, active)) return notApplicable(test, irm('5.14.1.3(3)'));
  const stands = isPair(code, pending)
    ? isStanding(codes, pending, [pendingReversed, active])
    : isStanding(codes, active, [activeReversed, activeInError]);
  const compared = { ...isTrue('sameCodeStands', stands), limit: { value: false } };
  return tested(test, !stands, compared, irm('5.14.1.3(3)'), { act: 'see-if-code-still-applies' });
}

function isPair(code: CodePair, pair: CodePair): boolean {
  return code.tc === pair.tc && code.ac === pair.ac;
}

function nameOf({ tc, ac }: CodePair): string {
  return `TC ${tc} AC ${ac}`;
}
