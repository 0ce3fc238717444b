import { queryOperation } from '#platform/http/operation.ts';
import { programOffice } from '../process/roles.ts';
import { groundsOn, listOn } from '../rules/reference-list.ts';
import { listListChanges } from '../store/list-store.ts';
import { changeReferenceListContract } from './change-reference-list.contract.ts';
import { listReferenceListsContract } from './list-reference-lists.contract.ts';

/** The lists as they stand; who changed or proposed what, when and why. They tell nothing of any taxpayer. */
export const listReferenceLists = queryOperation(listReferenceListsContract, async ({ eyes, actor }) => {
  const changes = await listListChanges(eyes);
  const { today } = eyes;
  return {
    today,
    denialReasons: groundsOn(changes, today).map(({ ground, label, labelSpanish, needs, source }) => ({
      ground,
      needs,
      source,
      ...(label !== undefined && { label }),
      ...(labelSpanish !== undefined && { labelSpanish }),
    })),
    excludedIssues: [...listOn(changes, 'excluded-issues', today)],
    helpLinks: [...listOn(changes, 'help-links', today)],
    changes: changes.toReversed(),
    may: mayDo(actor.role),
  };
});

function mayDo(role: string): 'change' | 'propose' | 'read' {
  if (role === programOffice) return 'change';
  return changeReferenceListContract.by.includes(role) ? 'propose' : 'read';
}
