import type { Place } from '#ui/form/placed-errors.ts';

/** The fields of the form by the place of each part in the command. */
export const placesOfTerms: readonly Place[] = [
  [/\.paymentCents/, 'payment'],
  [/\.paymentAgreedDay/, 'paymentAgreed'],
  [/\.paymentChanges\.(\d+)\.because/, 'changes-$1-because'],
  [/\.paymentChanges\.(\d+)\.amountCents/, 'changes-$1-amount'],
  [/\.paymentChanges\.(\d+)/, 'changes-$1'],
  [/\.lumpSums\.(\d+)\.because/, 'lumpSums-$1-because'],
  [/\.lumpSums\.(\d+)\.amountCents/, 'lumpSums-$1-amount'],
  [/\.lumpSums\.(\d+)/, 'lumpSums-$1'],
  [/\.firstPaymentDay/, 'firstPayment'],
  [/\.levySources\.(\d+\.\w+)/, 'levySources.$1'],
  [/\.dayOfMonth/, 'dueDay'],
  [/\.method\.method/, 'method'],
];
