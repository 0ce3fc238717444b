/**
 * What of the usual content does this request have, and is it enough to decide on?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(4)a to f, (5) and the note to (4): what is missing never makes the
 * request invalid, it is obtained later.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { ChecklistItem } from '../parameters/checklist-items.ts';
import { memo } from './memorandum.ts';

/** One issue as the taxpayer tells it. */
export type ToldIssue = {
  readonly issue: string;
  /** One of the kinds that are offered for this kind of appeal, where somebody has chosen one. */
  readonly kind?: string | undefined;
  readonly described: string;
  /** For an offer: the dollar value of each item; for a penalty: which of the three positions. */
  readonly position: Unknown<string>;
  readonly basis: Unknown<string>;
};

export type ChecklistFacts = {
  readonly work: string;
  /** What of name, number, address and the contact's name, title, address and telephone is missing. */
  readonly identityLacks: readonly string[];
  readonly employeeNamed: boolean;
  readonly periods: readonly string[];
  readonly appealPeriods: readonly string[];
  readonly issues: readonly ToldIssue[];
  /** Silence means no. */
  readonly coMediatorWished: boolean;
  readonly saysNotExcluded: boolean;
};

export type ChecklistLine = {
  readonly item: ChecklistItem;
  readonly standing: 'complete' | 'partly' | 'open';
  readonly lacks: readonly string[];
  readonly law: Citation;
};

export type Checklist = {
  readonly lines: readonly ChecklistLine[];
  /** Issues, positions and reasons that are still missing before Appeals decides. */
  readonly notReady: readonly string[];
  /** Periods named that this appeal does not have: related appeals may. */
  readonly periodsElsewhere: readonly string[];
};

export function computeChecklist(facts: ChecklistFacts): Checklist {
  const notReady = readinessGaps(facts.issues);
  const elsewhere = facts.periods.filter((period) => !facts.appealPeriods.includes(period));
  return {
    lines: [
      line('identity-and-contact', facts.identityLacks, '8.26.9.2.3(4)a', facts.identityLacks.length > 0),
      line('appeals-employee', facts.employeeNamed ? [] : ['appeals-employee'], '8.26.9.2.3(4)b'),
      line('tax-periods', facts.periods.length > 0 ? [] : ['tax-periods'], '8.26.9.2.3(4)c'),
      line('issues', notReady, '8.26.9.2.3(4)d', facts.issues.length > 0),
      line('co-mediator-wish', [], '8.26.9.2.3(4)e'),
      line('not-excluded', facts.saysNotExcluded ? [] : ['not-excluded'], '8.26.9.2.3(4)f'),
    ],
    notReady,
    periodsElsewhere: elsewhere,
  };
}

/** What of issues, positions and reasons is not told yet: these three are known before Appeals decides. */
export function readinessGaps(issues: readonly ToldIssue[]): readonly string[] {
  if (issues.length === 0) return ['issues'];
  return issues.flatMap(({ issue, position, basis }) => [
    ...(position === 'unknown' ? [`${issue}: position`] : []),
    ...(basis === 'unknown' ? [`${issue}: basis`] : []),
  ]);
}

function line(item: ChecklistItem, lacks: readonly string[], section: string, some = false): ChecklistLine {
  if (lacks.length === 0) return { item, standing: 'complete', lacks, law: memo(section) };
  return { item, standing: some ? 'partly' : 'open', lacks, law: memo(section) };
}
