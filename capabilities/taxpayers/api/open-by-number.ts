import { usc } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { OpenByNumberBody } from '../process/taxpayer-record.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { findTaxpayer, taxpayerKind } from '../store/taxpayer-store.ts';
import { findTaxpayerIdByTin } from '../store/tin-store.ts';
import { openByNumberContract } from './open-by-number.contract.ts';
import { taxpayerView } from './taxpayer-view.ts';

/**
 * Opens the record of whoever has a number to the officer whom a contact has brought to it. Only the whole
 * number finds it; that it was opened, by whom and why, stands in its history and in the log of reads, and a
 * number that nobody has is kept as an attempt.
 */
export const openByNumber = commandOperation(
  openByNumberContract,
  async ({ input, tx, actor, tools }) => {
    const taxpayerId = await findTaxpayerIdByTin(tx, tools.cipher, input.tinKind, input.tin);
    const before = taxpayerId === undefined ? undefined : await findTaxpayer(tx, taxpayerId);
    if (before === undefined)
      return refuse({ code: 'tin-must-be-registered', field: 'tin', law: usc('6109(a)') });
    const step = move(taxpayerTable, { state: before.state, event: 'open-by-number', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const { channel, contactWith, because } = input;
    const body: OpenByNumberBody = { channel, contactWith, because };
    return taxpayerView(await record(tx, { kind: taxpayerKind, before, step, body }));
  },
  async ({ input, batch, tools }) => {
    const taxpayerId = await findTaxpayerIdByTin(batch, tools.cipher, input.tinKind, input.tin);
    return taxpayerId === undefined ? [] : [taxpayerId];
  },
);
