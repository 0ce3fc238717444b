import { usc } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { channelsOfMail } from '../parameters/first-contacts.ts';
import type { OpenByNumberBody } from '../process/taxpayer-record.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { findTaxpayer, taxpayerKind } from '../store/taxpayer-store.ts';
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
    return taxpayerView(await record(tx, { kind: taxpayerKind, before, step, body }));
  },
  async ({ input, batch, tools }) => {
    const taxpayerId = await findTaxpayerIdByTin(batch, tools.cipher, input.tinKind, input.tin);
    return taxpayerId === undefined ? [] : [taxpayerId];
  },
);

/** A clerk opens a record to place what came in for it, and takes no proposals. */
const placesMail = 'ccp-clerk';
