import type { Law } from '#kernel/law/law.ts';
import type { AppealKind } from '../parameters/appeal-kinds.ts';
import type { ReviewedDocument } from '../parameters/petition-days.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { computePetitionDay, type Petition } from '../rules/compute-petition-day.ts';

/** The document with which Appeals ends an appeal of a kind, as far as a court may look at it. */
const documentOf: Readonly<Partial<Record<AppealKind, ReviewedDocument>>> = {
  'collection-due-process': 'due-process-determination',
  'equivalent-hearing': 'equivalent-hearing-decision',
  'offer-in-compromise': 'offer-rejection-sustained',
  'trust-fund-recovery-penalty': 'recovery-penalty',
};

/** Which review there is after Appeals, once its decision was mailed; undefined before that. */
export function petitionOf({ kind, decisionMailedDay, outcome }: Appeal, law: Law): Petition | undefined {
  if (kind === 'none' || decisionMailedDay === undefined || outcome === 'withdrawn') return undefined;
  const document = documentOf[kind];
  if (document === undefined) return undefined;
  const facts = {
    document,
    mailedDay: decisionMailedDay,
    addressedAbroad: 'unknown',
    printedDay: 'none',
  } as const;
  return computePetitionDay(facts, law);
}
