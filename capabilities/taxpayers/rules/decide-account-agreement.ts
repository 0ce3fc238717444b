/**
 * Does what the account brings agree with the taxpayer who holds the number here?
 *
 * Practice: 26 U.S.C. § 6109(a): a number of a kind is one taxpayer's, so its account is that taxpayer's
 * whatever else differs. What differs is for a person to settle, and overwrites nothing.
 * Not modelled: which of the two is right, and how much two spellings of one name may differ.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { usc } from '#kernel/law/source.ts';
import type { EntityKind } from '../parameters/entity-kinds.ts';
import { ownPractice } from './own-practice.ts';

/** What a taxpayer is called, what it is, and where it lives. */
export type Described = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly addressLines: readonly string[];
};

export type AccountAgreementFacts = {
  readonly onDay: Day;
  readonly onRecord: Described;
  readonly brought: Described;
};

export type AccountAgreementOutcome = 'agrees' | 'differs';
const decide = ruleNamed<AccountAgreementOutcome>('account-agreement', 1);

export function decideAccountAgreement(
  { onDay, onRecord, brought }: AccountAgreementFacts,
  law: Law,
): Decision<AccountAgreementOutcome> {
  const findings = [
    agrees('account-name-agrees', 'accountNameAgrees', isAlike([onRecord.name], [brought.name])),
    agrees('account-kind-agrees', 'accountKindAgrees', onRecord.kind === brought.kind),
    agrees(
      'account-address-agrees',
      'accountAddressAgrees',
      isAlike(onRecord.addressLines, brought.addressLines),
    ),
  ];
  const outcome = holdsTogether(findings) === true ? 'agrees' : 'differs';
  return decide(outcome, findings, law, ownPractice, onDay);
}

/** How it is spaced, broken into lines, capitalized and dotted tells nothing apart. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const bare = (lines: readonly string[]) =>
    lines
      .join(' ')
      .toLowerCase()
      .replaceAll(/[\s.,]+/g, ' ')
      .trim();
  return bare(one) === bare(other);
}

function agrees(test: string, fact: string, holds: boolean): Finding {
  const compared = { fact, value: holds, unit: 'yes-no', how: 'equals', limit: { value: true } } as const;
  const finding = { test, holds, compared, law: usc('6109(a)') };
  return holds ? finding : { ...finding, cure: { act: 'ask-which-is-right' } };
}
