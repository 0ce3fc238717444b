import { findAgreement, findRequest } from '#capabilities/installment-agreements/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Tx } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import type { MattersInput } from './appeal-command.contract.ts';
import type { Received } from './decide-on-appeal.ts';

type Told = {
  readonly taxpayerId: string;
  readonly receivedAt: Parameters<Tx['dayOf']>[0];
  readonly channel: string;
  readonly postmarkDay: Unknown<Day>;
  readonly matters: MattersInput;
};

/** What receipt decides from, or why it cannot be so: a day in the future, a record of somebody else. */
export async function readReceived(tx: Tx, told: Told, appealId: string): Promise<Received | Refusal> {
  const { receivedAt, channel, postmarkDay } = told;
  if (receivedAt > tx.now)
    return refuse({ code: 'received-at-must-not-be-in-the-future', field: 'receivedAt' });
  const receivedDay = tx.dayOf(receivedAt);
  if (postmarkDay !== 'unknown' && postmarkDay > receivedDay)
    return refuse({ code: 'postmark-must-not-be-after-receipt', field: 'postmarkDay' });
  const foreign = await isForeign(tx, told);
  if (foreign) return refuse({ code: 'matter-must-be-of-this-taxpayer', field: 'matters' });
  const matters = told.matters.map((matter, index) => ({
    ...matter,
    matterId: derivedId(appealId, 'matter', String(index), matter.described),
  }));
  return { channel, receivedDay, postmarkDay, matters };
}

/** Whether a matter names a record that is not of this taxpayer, or no record where it says that it does. */
async function isForeign(tx: Tx, { taxpayerId, matters }: Pick<Told, 'taxpayerId' | 'matters'>) {
  for (const { recordKind, recordId } of matters) {
    if (recordKind === 'none' && recordId === undefined) continue;
    if (recordKind === 'none' || recordId === undefined) return true;
    const find = recordKind === 'agreement' ? findAgreement : findRequest;
    if ((await find(tx, recordId))?.taxpayerId !== taxpayerId) return true;
  }
  return false;
}
