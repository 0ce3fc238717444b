import type { FormNumber } from '../parameters/forms-of-method.ts';

/** Whether a form has a place for the account that is debited (IRM 5.14.1.4.4(8)). */
export function takesDebitAccount(formNumber: FormNumber): boolean {
  return formNumber === '433-D';
}

/** Whether a form has a place for the employer that deducts from wages (IRM 5.14.1.4.4(8)). */
export function takesEmployer(formNumber: FormNumber): boolean {
  return formNumber === '2159';
}
