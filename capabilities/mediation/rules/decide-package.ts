/**
 * Is the package for the executive whole?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)c: the request and a draft letter; other material where it is
 * relevant.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { noneMissing } from './findings.ts';
import { memo } from './memorandum.ts';

/** What goes to the executive in every case. */
export const packageParts = ['request', 'draft-letter'] as const;

export type PackageFacts = { readonly onDay: Day; readonly documents: readonly string[] };
export type PackageOutcome = 'whole' | 'not-whole';

const decide = ruleNamed<PackageOutcome>('package', 1);

export function decidePackage({ onDay, documents }: PackageFacts, law: Law): Decision<PackageOutcome> {
  const lacking = packageParts.filter((part) => !documents.includes(part));
  const findings = [
    noneMissing('package-is-whole', 'packageLacks', lacking, memo('8.26.9.2.3.3(1)c'), 'send-package'),
  ];
  return decide(lacking.length === 0 ? 'whole' : 'not-whole', findings, law, editionOfStep(onDay), onDay);
}
