/** JSON that `canonicalJson` has written, to stand in a greater value without being written again. */
export class WrittenJson {
  readonly text: string;
  constructor(value: unknown) {
    this.text = canonicalJson(value);
  }
}

/**
 * A value as JSON with the keys of every object in order, so that equal values give equal bytes.
 * Undefined members are left out, as in JSON. Throws on what JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return listed(value);
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} cannot be written as JSON`);
  if (value instanceof WrittenJson) return value.text;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`a ${value.constructor.name} cannot be written as JSON`);
  return membersOf(value as Readonly<Record<string, unknown>>);
}

function listed(items: readonly unknown[]): string {
  let text = '';
  // By index, since a gap is null here as it is in JSON.
  for (let index = 0; index < items.length; index += 1)
    text += `${index === 0 ? '' : ','}${canonicalJson(items[index] ?? null)}`;
  return `[${text}]`;
}

function membersOf(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  // The order of UTF-16 code units, as `sort` has it without being told.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Most texts are plain and need nothing escaped; to see that takes less than to write them. */
const plainText = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function quoted(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(text);
}
