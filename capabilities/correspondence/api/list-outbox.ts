import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { letterKinds } from '../parameters/letter-kinds.ts';
import { letterStates, needsSomebody } from '../process/letter.ts';
import { writersOf } from '../process/roles.ts';
import { countLetters, listLettersInStates } from '../store/letter-store.ts';
import { letterRows } from './letter-view.ts';
import { listOutboxContract } from './list-outbox.contract.ts';

/** Letters of one's own side, across cases. What is not seen is neither listed nor counted. */
export const listOutbox = queryOperation(listOutboxContract, async ({ input, eyes, actor }) => {
  const { state, limit, offset } = input;
  const states = state === undefined ? letterStates.filter(needsSomebody) : [state];
  const kinds = letterKinds.filter((kind) => writersOf(kind).includes(actor.role));
  const found = await listLettersInStates(eyes, kinds, states, { limit: limit + 1, offset });
  const rows = await letterRows(eyes, found.slice(0, limit));
  const taxpayers = await listTaxpayers(eyes, [...new Set(rows.map(({ taxpayerId }) => taxpayerId))]);
  const names = new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name]));
  const counts = await countLetters(eyes, kinds);
  return {
    letters: rows.flatMap((row) => {
      const taxpayerName = names.get(row.taxpayerId);
      return taxpayerName === undefined ? [] : [{ ...row, taxpayerName }];
    }),
    more: found.length > limit,
    counts: Object.fromEntries(letterStates.map((each) => [each, countOf(counts.get(each))])) as Record<
      (typeof letterStates)[number],
      number
    >,
  };
});

/** A state that no letter is in is not among the counts. */
function countOf(count: number | undefined): number {
  return count === undefined ? 0 : count;
}
