import type { CallProblem } from '#ui/api/problem.ts';
import type { FieldError } from '#ui/form/form.tsx';
import type { Speaker } from '#ui/speech.tsx';

/** The fields of the form by the place of each part in the command. */
const fieldOf: readonly (readonly [RegExp, string])[] = [
  [/\.paymentCents/, 'payment'],
  [/\.paymentAgreedDay/, 'paymentAgreed'],
  [/\.paymentChanges\.(\d+)/, 'changes-$1'],
  [/\.lumpSums\.(\d+)/, 'lumpSums-$1'],
  [/\.dayOfMonth/, 'dueDay'],
  [/\.chosenDay/, 'chosenDay'],
  [/\.confirmedDay/, 'confirmedDay'],
  [/\.firstPaymentDay/, 'firstPayment'],
  [/\.description/, 'description'],
  [/\.reviewDay/, 'reviewDay'],
  [/\.levySources/, 'levySources'],
];

/** What the server could not read, at the field that it came from. */
export function errorsAtFields(problem: CallProblem | undefined, { tell }: Speaker): readonly FieldError[] {
  if (problem?.problem.fields === undefined) return [];
  return problem.problem.fields.map(({ field, expected }) => ({
    name: nameOf(field),
    message: expected === '' ? tell('terms-form.enter.other') : expected,
  }));
}

function nameOf(field: string): string {
  for (const [pattern, name] of fieldOf) {
    const found = pattern.exec(field);
    if (found) return name.replace('$1', found[1] ?? '0');
  }
  return 'type';
}
