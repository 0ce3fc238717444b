import { type IssueCatalogue, mediationIssues } from '../parameters/mediation-issues.ts';
import { type MediatedWork, mediatedWorks } from '../parameters/works.ts';

/** Of the kinds that were chosen, those that this kind of appeal does not offer. None has to be chosen. */
export function strangeKinds(
  issues: readonly { readonly kind?: string | undefined }[],
  work: MediatedWork,
): readonly string[] {
  const { kinds } = mediationIssues[work];
  return issues.flatMap(({ kind }) => (kind === undefined || kinds.includes(kind) ? [] : [kind]));
}

/** What is offered for a kind of appeal; undefined where it cannot be mediated. */
export function catalogueOf(work: string): IssueCatalogue | undefined {
  const mediated = mediatedWorks.find((one) => one === work);
  return mediated && mediationIssues[mediated];
}

/** Every kind of either list, for what has to be chosen before the appeal is known. */
export const issueKinds: readonly string[] = [
  ...new Set(Object.values(mediationIssues).flatMap(({ kinds }) => kinds)),
];
