/**
 * Is the package for the executive whole, and does it go to the right one?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)c: the request and a draft letter; other material where it is
 * relevant. § Exhibit 8.26.9-1, denied 1c, lists the executives; which of them follows from the line above
 * the case, so that a collection case goes to the one of collection unless somebody says why another.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { defaultExecutive, type ExecutivePosition } from '../parameters/executives.ts';
import { editionOfStep } from './edition-of-step.ts';
import { noneMissing, outcomeOf, tested } from './findings.ts';
import { chart, memo } from './memorandum.ts';

/** What goes to the executive in every case. */
export const packageParts = ['request', 'draft-letter'] as const;

export type PackageFacts = {
  readonly onDay: Day;
  readonly documents: readonly string[];
  readonly position: ExecutivePosition;
  /** Why it goes to another than the executive of collection; `none` where nobody says. */
  readonly because: string;
};
export type PackageOutcome = 'whole' | 'not-whole' | 'needs-facts';

const decide = ruleNamed<PackageOutcome>('package', 1);

export function decidePackage(facts: PackageFacts, law: Law): Decision<PackageOutcome> {
  const { onDay, documents, position, because } = facts;
  const explained = position === defaultExecutive || because !== 'none';
  const lacking = packageParts.filter((part) => !documents.includes(part));
  const findings = [
    noneMissing('package-is-whole', 'packageLacks', lacking, memo('8.26.9.2.3.3(1)c'), 'send-package'),
    tested(
      'executive-is-in-line',
      explained,
      {
        fact: 'executivePosition',
        value: position,
        unit: 'code',
        how: 'equals',
        limit: { value: defaultExecutive },
      },
      chart,
      { act: 'say-why-another-executive' },
    ),
  ];
  const outcome = outcomeOf(findings, 'whole', 'not-whole');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
