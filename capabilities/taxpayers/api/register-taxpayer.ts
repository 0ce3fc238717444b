import { usc } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import { insertGrant } from '#platform/access/grants.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { RegisterTaxpayerBody } from '../process/taxpayer-record.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { taxpayerKind } from '../store/taxpayer-store.ts';
import { findTaxpayerIdByTin, insertTin } from '../store/tin-store.ts';
import { registerTaxpayerContract } from './register-taxpayer.contract.ts';
import { decideOwnTries } from './number-tries.ts';
import { taxpayerView } from './taxpayer-view.ts';

/**
 * Registers a taxpayer; whoever does so sees the record from then on. The number goes to its own encrypted
 * row, never into history. One that is registered is refused, whoever asks: who sees the record is told the
 * way to it, and who does not can only open it by that number.
 */
export const registerTaxpayer = commandOperation(
  registerTaxpayerContract,
  async ({ input, eyes, tx, actor, law, tools }) => {
    const isRegistered = {
      code: 'tin-must-not-be-registered-yet',
      field: 'tin',
      law: usc('6109(a)'),
    };
    const recordId = await findTaxpayerIdByTin(eyes, tools.cipher, input.tinKind, input.tin);
    if (recordId !== undefined)
      return refuse({ ...isRegistered, leadsTo: { recordKind: 'taxpayer', recordId } });
    const step = move(taxpayerTable, {
      state: 'none',
      event: 'register-taxpayer',
      role: actor.role,
      // The connected program brings whole accounts; it tries nothing.
      decisions: actor.role === 'integrator' ? {} : { 'number-tries': await decideOwnTries(tx, law) },
    });
    if (step.kind === 'refused') return refuse(step);
    const { taxpayerId, kind, name, tinKind, tin, addressLines, language } = input;
    // Before anything is recorded: of two who register one number at once, one comes to hold it.
    if (!(await insertTin(tx, tools.cipher, taxpayerId, tinKind, tin))) return refuse(isRegistered);
    const body: RegisterTaxpayerBody = {
      taxpayerId,
      kind,
      name,
      tinKind,
      tinLastFour: tin.slice(-4),
      addressLines,
      language,
    };
    const taxpayer = await record(tx, { kind: taxpayerKind, step, body });
    await insertGrant(tx, {
      taxpayerId,
      compartment: 'shared',
      subjectId: actor.personId,
      because: 'registered the taxpayer',
    });
    return taxpayerView(taxpayer);
  },
);
