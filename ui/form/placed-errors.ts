import type { CallProblem } from '../api/problem.ts';
import type { Speaker } from '../speech.tsx';
import type { FieldError } from './form.tsx';

/** The field that a part of the command comes from: `[/\.dayOfMonth$/, 'dueDay']`. */
export type Place = readonly [RegExp, string];

/**
 * What the server could not read or does not take, at the fields of the form. A part that no field stands for
 * is told all the same, in the summary alone: nothing that was not done passes in silence.
 */
export function placedErrors(
  problem: CallProblem | undefined,
  labels: ReadonlyMap<string, string>,
  places: readonly Place[],
  { say }: Pick<Speaker, 'say'>,
): readonly FieldError[] {
  if (problem === undefined) return [];
  const { fields = [], title } = problem.problem;
  const isRefused = problem.kind === 'refused';
  if (fields.length === 0) return problem.kind === 'unreadable' ? [{ name: 'input', message: title }] : [];
  return fields.map(({ field, expected }) => {
    const name = nameOf(field, labels, places);
    const message = sentenceOf(expected, say);
    return labels.has(name) ? { name, message, isRefused } : { name, message, isRefused, label: field };
  });
}

function nameOf(field: string, labels: ReadonlyMap<string, string>, places: readonly Place[]): string {
  for (const [pattern, name] of places) {
    const found = pattern.exec(field);
    if (found) return name.replace('$1', found[1] ?? '');
  }
  const parts = field.split('.');
  const within = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return [...within, parts.at(-1) ?? field].find((name) => labels.has(name)) ?? field;
}

/** The server says what it expected, "a text of at most 60 characters", or a whole sentence. */
function sentenceOf(expected: string, say: Speaker['say']): string {
  if (expected === '') return say('ui.form-required');
  return /^\p{Ll}/u.test(expected) ? say('form.expected', { expected }) : expected;
}
