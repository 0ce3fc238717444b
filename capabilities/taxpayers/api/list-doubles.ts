import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { doubleTable, isOpenDouble } from '../process/double-record.ts';
import { listDoubleRecords } from '../store/double-record-store.ts';
import { findTaxpayer } from '../store/taxpayer-store.ts';
import { doubleView } from './double-view.ts';
import { listDoublesContract } from './list-doubles.contract.ts';

/** The records that are this taxpayer's beside this one, by what was said and decided. */
export const listDoubles = queryOperation(listDoublesContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const doubles = [];
  const said = await listDoubleRecords(eyes, [input.taxpayerId]);
  for (const one of said) doubles.push(await doubleView(eyes, one, actor));
  const isFree = !said.some(({ state }) => isOpenDouble(state));
  return { doubles, mayPropose: isFree && mayPropose(actor.role) };
});

function mayPropose(role: string): boolean {
  return doubleTable.rows.some(({ on, by }) => on === 'propose-double' && by.some((one) => one === role));
}
