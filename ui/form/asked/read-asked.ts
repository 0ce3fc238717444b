import type { FieldError } from '../form.tsx';
import { readBase64 } from '../read-file.ts';
import { readInstant } from '../read-instant.ts';
import { readDay, readDollars } from '../read.ts';
import type { UiWord } from '../../speech.tsx';
import type { Asked, Entered, EnteredValue } from './asked.ts';

/** What was read, ready for the contract; or what cannot be read, at its fields. */
export type ReadAnswers =
  | { readonly kind: 'read'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly errors: readonly FieldError[] };

type Reading = { readonly timeZone: string; readonly say: (word: UiWord) => string };

/** One value, or the word that says what is wrong with it. An optional one that is empty is `left-out`. */
type ReadOne =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'wrong'; readonly word: UiWord }
  | { readonly kind: 'wrong-inside'; readonly errors: readonly FieldError[] };

/** Reads every field, so that all that is wrong is said at once. */
export async function readAsked(
  asked: readonly Asked[],
  entered: Entered,
  reading: Reading,
  within = '',
): Promise<ReadAnswers> {
  const errors: FieldError[] = [];
  const values: Record<string, unknown> = {};
  for (const each of asked) {
    const name = `${within}${each.name}`;
    const read = await readOne(each, entered[each.name], reading, name);
    if (read.kind === 'wrong') errors.push({ name, message: reading.say(read.word), label: each.label });
    if (read.kind === 'wrong-inside') errors.push(...read.errors);
    if (read.kind === 'value') values[each.name] = read.value;
  }
  return errors.length > 0 ? { kind: 'unreadable', errors } : { kind: 'read', values };
}

async function readOne(asked: Asked, value: EnteredValue, reading: Reading, name: string): Promise<ReadOne> {
  if (isEmpty(value)) {
    if (asked.kind === 'flag') return { kind: 'value', value: false };
    if (asked.isUnknowable) return { kind: 'value', value: 'unknown' };
    // A list without anything in it is an answer too.
    if (asked.isOptional) return isList(asked) ? { kind: 'value', value: [] } : { kind: 'left-out' };
    return { kind: 'wrong', word: wordOfEmpty(asked) };
  }
  if (asked.kind === 'entries')
    return await readEntries(asked.fields, value as readonly Entered[], reading, name);
  if (asked.kind === 'file') return await readFile(value as File, asked);
  const read = readPlain(asked.kind, value, reading);
  return read === undefined
    ? { kind: 'wrong', word: wordOfUnreadable(asked) }
    : { kind: 'value', value: read };
}

const listKinds: readonly Asked['kind'][] = ['entries', 'checks', 'lines', 'days', 'instants'];

function isList({ kind }: Asked): boolean {
  return listKinds.includes(kind);
}

function isEmpty(value: EnteredValue): boolean {
  if (value === undefined || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'day' in value && `${value.day}${value.time}`.trim() === '';
}

/** The value in the contract's shape; undefined where it cannot be read. */
function readPlain(kind: Asked['kind'], value: EnteredValue, { timeZone }: Reading): unknown {
  switch (kind) {
    case 'day':
      return readDay(value as string);
    case 'instant':
      return readInstant(value as { readonly day: string; readonly time: string }, timeZone);
    case 'money':
      return readDollars(value as string);
    case 'count':
      return /^\d{1,6}$/u.test((value as string).trim()) ? Number(value) : undefined;
    case 'yes-no':
      return value === 'yes';
    case 'lines':
      return linesOf(value as string);
    case 'days':
      return readAll(value as string, readDay);
    case 'instants':
      return readAll(value as string, (line) => readMoment(line, timeZone));
    case 'text':
    case 'area':
      return (value as string).trim();
    default:
      return value;
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every line read; undefined where one of them cannot be. */
function readAll<Value>(text: string, read: (line: string) => Value | undefined) {
  const values = linesOf(text).map(read);
  return values.includes(undefined) ? undefined : values;
}

/** A day and a time in one line: "04/05/2026 9:30 a.m." */
function readMoment(line: string, timeZone: string) {
  const [day = '', ...time] = line.split(/\s+/u);
  return readInstant({ day, time: time.join(' ') }, timeZone);
}

async function readEntries(
  fields: readonly Asked[],
  entries: readonly Entered[],
  reading: Reading,
  name: string,
): Promise<ReadOne> {
  const read = await Promise.all(
    entries.map((entry, index) => readAsked(fields, entry, reading, `${name}.${index}.`)),
  );
  const errors = read.flatMap((one) => (one.kind === 'unreadable' ? one.errors : []));
  if (errors.length > 0) return { kind: 'wrong-inside', errors };
  return { kind: 'value', value: read.map((one) => (one.kind === 'read' ? one.values : {})) };
}

async function readFile(
  file: File,
  { accept, bytesMax }: { readonly accept: readonly string[]; readonly bytesMax: number },
): Promise<ReadOne> {
  if (!accept.includes(file.type)) return { kind: 'wrong', word: 'ui.form-file-kind' };
  if (file.size > bytesMax) return { kind: 'wrong', word: 'ui.form-file-large' };
  return { kind: 'value', value: { name: file.name, mediaType: file.type, base64: await readBase64(file) } };
}

function wordOfEmpty({ kind }: Asked): UiWord {
  if (kind === 'choice' || kind === 'checks' || kind === 'yes-no') return 'ui.form-choose';
  return kind === 'file' ? 'ui.form-file-needed' : 'ui.form-required';
}

function wordOfUnreadable({ kind }: Asked): UiWord {
  switch (kind) {
    case 'day':
      return 'ui.form-day-plain';
    case 'instant':
      return 'ui.form-instant';
    case 'money':
      return 'ui.form-amount';
    case 'days':
      return 'ui.form-days';
    case 'instants':
      return 'ui.form-instants';
    case 'count':
      return 'ui.form-count';
    default:
      return 'ui.form-required';
  }
}
