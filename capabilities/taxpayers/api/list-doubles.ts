import { rolesFor } from '#kernel/process/transition.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { doubleTable, isOpenDouble } from '../process/double-record.ts';
import { listDoubleRecords } from '../store/double-record-store.ts';
import { findTaxpayer } from '../store/taxpayer-store.ts';
import { doubleViews } from './double-view.ts';
import { listDoublesContract } from './list-doubles.contract.ts';

const proposers: readonly string[] = rolesFor(doubleTable, 'propose-double');

/** The records that are this taxpayer's beside this one, by what was said and decided. */
export const listDoubles = queryOperation(listDoublesContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const said = await listDoubleRecords(eyes, [input.taxpayerId]);
  const doubles = await doubleViews(eyes, said, actor);
  const isFree = !said.some(({ state }) => isOpenDouble(state));
  return { doubles, mayPropose: isFree && proposers.includes(actor.role) };
});
