import type { Day } from '#kernel/calendar/day.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { programOffice } from '../process/roles.ts';
import { groundsOn, type ListChange, listOn } from '../rules/reference-list.ts';
import { insertListChange, listListChanges } from '../store/list-store.ts';
import { changeReferenceListContract } from './change-reference-list.contract.ts';

/**
 * A list of the program office changes from a day on, and never backwards: what was received before goes by
 * the list of its day. Appeals Policy proposes, and the office decides.
 */
export const changeReferenceList = commandOperation(
  changeReferenceListContract,
  async ({ input, tx, actor }) => {
    const { commandId, ...change } = input;
    const refused = refusalOf(change, await listListChanges(tx), tx.today);
    if (refused !== undefined) return refused;
    const changeId = derivedId(commandId, 'list-change');
    const isProposal = actor.role !== programOffice;
    await insertListChange(tx, { ...change, changeId }, isProposal);
    return {
      ...change,
      changeId,
      standing: isProposal ? ('proposed' as const) : ('made' as const),
      byName: actor.name,
      byRole: actor.role,
      changedAt: tx.now,
    };
  },
);

type Change = Pick<ListChange, 'list' | 'entry' | 'act' | 'detail' | 'fromDay'>;

function refusalOf(
  { list, entry, act, detail, fromDay }: Change,
  changes: readonly ListChange[],
  today: Day,
): Refusal | undefined {
  if (fromDay < today) return refuse({ code: 'from-day-must-not-be-past', field: 'fromDay' });
  if (list === 'help-links' && !/^https:\/\/\S+$/.test(detail))
    return refuse({ code: 'link-must-be-an-address', field: 'detail' });
  const standing =
    list === 'denial-reasons'
      ? groundsOn(changes, fromDay).map(({ ground }) => ground)
      : listOn(changes, list, fromDay).map((one) => one.entry);
  const isThere = standing.includes(entry);
  if (act === 'add' && isThere) return refuse({ code: 'entry-must-not-stand-already', field: 'entry' });
  if (act === 'end' && !isThere) return refuse({ code: 'entry-must-be-on-the-list', field: 'entry' });
  return undefined;
}
