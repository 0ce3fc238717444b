import { usc } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import type { Lens } from '#platform/db/lens.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { channelsOfMail } from '../parameters/first-contacts.ts';
import type { OpenByNumberBody, Taxpayer } from '../process/taxpayer-record.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { findEntity, findTaxpayer, taxpayerKind } from '../store/taxpayer-store.ts';
import { findTaxpayerIdByTin } from '../store/tin-store.ts';
import { openByNumberContract } from './open-by-number.contract.ts';
import { decideOwnTries } from './number-tries.ts';
import { taxpayerView } from './taxpayer-view.ts';

/**
 * Opens the record of whoever has a number to the person whom a contact has brought to it. Only the whole
 * number finds it; that it was opened, by whom and why, stands in its history and in the log of reads, and a
 * number that nobody has is kept as an attempt. Who tries number after number is stopped for the day.
 */
export const openByNumber = commandOperation(
  openByNumberContract,
  async ({ input, tx, actor, law, tools }) => {
    const { channel, contactWith, because } = input;
    if (actor.role === placesMail && !channelsOfMail.includes(channel))
      return refuse({ code: 'channel-must-be-that-of-mail', field: 'channel', law: usc('6103(h)(1)') });
    const [taxpayerId, tries] = [
      await findTaxpayerIdByTin(tx, tools.cipher, input.tinKind, input.tin),
      await decideOwnTries(tx, law),
    ];
    const before = taxpayerId === undefined ? undefined : await findTaxpayer(tx, taxpayerId);
    const step = move(taxpayerTable, {
      // Who is stopped is told so in the same words whether the number is anybody's or not.
      state: before?.state ?? 'registered',
      event: 'open-by-number',
      role: actor.role,
      decisions: { 'number-tries': tries },
    });
    if (step.kind === 'refused') return refuse(step);
    if (before === undefined)
      return refuse({ code: 'tin-must-be-registered', field: 'tin', law: usc('6109(a)') });
    const body: OpenByNumberBody = { channel, contactWith, because };
    const opened = await record(tx, { kind: taxpayerKind, before, step, body });
    const kept = await findKept(tx, opened.taxpayerId);
    if (kept === undefined) return taxpayerView(opened);
    return taxpayerView(await record(tx, { kind: taxpayerKind, before: kept, step, body }));
  },
  async ({ input, batch, tools }) => {
    const taxpayerId = await findTaxpayerIdByTin(batch, tools.cipher, input.tinKind, input.tin);
    if (taxpayerId === undefined) return [];
    const kept = await findKept(batch, taxpayerId);
    return kept === undefined ? [taxpayerId] : [taxpayerId, kept.taxpayerId];
  },
);

/** The record that is kept in place of one that is its double: it is opened along, and leads on. */
async function findKept(lens: Lens, taxpayerId: string): Promise<Taxpayer | undefined> {
  const keptId = (await findEntity(lens, taxpayerId))?.keptId;
  return keptId === undefined ? undefined : await findTaxpayer(lens, keptId);
}

/** A clerk opens a record to place what came in for it, and takes no proposals. */
const placesMail = 'ccp-clerk';
