import { irm } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { DebitAccount, RecordDebitAccountBody } from '../process/agreement-form-record.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { takesDebitAccount } from '../rules/form-places.ts';
import { agreementFormKind, insertAccountNumber } from '../store/agreement-form-store.ts';
import { findOwnForm } from './find-own-form.ts';
import { formView } from './form-view.ts';
import { recordDebitAccountContract } from './record-debit-account.contract.ts';

const lastFour = -4;

/**
 * Keeps the account of a direct debit. The number goes to its own encrypted row, never into history; what was
 * signed before named another account.
 */
export const recordDebitAccount = commandOperation(
  recordDebitAccountContract,
  async ({ input, eyes, tx, actor, law, tools }) => {
    const before = await findOwnForm(eyes, input);
    if (!takesDebitAccount(before.formNumber))
      return refuse({ code: 'form-must-be-for-direct-debit', law: irm('5.14.1.4.4(9)') });
    const step = move(agreementFormTable, {
      state: before.state,
      event: 'record-debit-account',
      role: actor.role,
    });
    if (step.kind === 'refused') return refuse(step);
    const body: RecordDebitAccountBody = { debit: debitOf(input.account) };
    const form = await record(tx, { kind: agreementFormKind, before, step, body });
    if (input.account.by === 'numbers')
      await insertAccountNumber(tx, tools.cipher, form, input.account.accountNumber);
    return await formView(eyes, form, actor, law);
  },
);

type Given =
  | { readonly by: 'numbers'; readonly routingNumber: string; readonly accountNumber: string }
  | { readonly by: 'voided-check'; readonly document: string };

function debitOf(account: Given): DebitAccount {
  if (account.by === 'voided-check') return account;
  const { by, routingNumber, accountNumber } = account;
  return { by, routingNumber, accountLastFour: accountNumber.slice(lastFour) };
}
