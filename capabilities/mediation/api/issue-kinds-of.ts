import { listAppealsOf } from '#capabilities/appeals/records.ts';
import type { Eyes } from '#platform/db/lens.ts';
import type { IssueCatalogue } from '../parameters/mediation-issues.ts';
import { catalogueOf } from '../rules/issue-kinds.ts';
import { workOf } from './entry-step.ts';

/** The kinds of issue that are offered for each of these appeals; none where it cannot be mediated. */
export async function issueKindsOf(
  eyes: Eyes,
  appealIds: readonly string[],
): Promise<readonly ({ readonly appealId: string } & IssueCatalogue)[]> {
  if (appealIds.length === 0) return [];
  const appeals = await listAppealsOf(eyes, appealIds);
  return appeals.flatMap((appeal) => {
    const catalogue = catalogueOf(workOf(appeal));
    return catalogue === undefined ? [] : [{ appealId: appeal.appealId, ...catalogue }];
  });
}
