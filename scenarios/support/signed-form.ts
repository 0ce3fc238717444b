import type { PaymentMethod } from '#capabilities/installment-agreements/parameters/payment-methods.ts';
import {
  listFormsContract,
  prepareFormContract,
  recordDebitAccountContract,
  recordEmployerContract,
  signFormContract,
} from './asks.ts';
import type { Visitor } from './visitor.ts';

type Ids = { readonly taxpayerId: string; readonly requestId: string };

/** Numbers of an account that nobody has; the first is one that banks would take. */
export const sampleAccount = {
  by: 'numbers',
  routingNumber: '021000021',
  accountNumber: '55501234',
} as const;

/** Prepares and signs the form that a way of paying needs; nothing where it needs none or has one. */
export async function signedForm(
  officer: Visitor,
  ids: Ids,
  method: PaymentMethod,
  signedDay: string,
): Promise<void> {
  if (method !== 'direct-debit' && method !== 'payroll-deduction') return;
  const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
  if (forms.some(({ state }) => state === 'open')) return;
  const isDebit = method === 'direct-debit';
  const formNumber = isDebit ? '433-D' : '2159';
  const { formId } = await officer.must(prepareFormContract, { ...ids, formNumber });
  const own = { taxpayerId: ids.taxpayerId, formId };
  if (isDebit) await officer.must(recordDebitAccountContract, { ...own, account: sampleAccount });
  else {
    const employer = {
      name: 'Sample Works',
      addressLines: ['1 Mill Road', 'Dover, DE 19901'],
      agreedDay: signedDay,
    };
    await officer.must(recordEmployerContract, { ...own, employer });
  }
  await officer.must(signFormContract, { ...own, signer: 'taxpayer', way: 'on-paper', signedDay });
}
