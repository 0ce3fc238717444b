import { createHash, randomUUID } from 'node:crypto';

/** A new random id: no number tells of what is not seen. */
export function newId(): string {
  return randomUUID();
}

/** An id that follows from names alone, so that doing a thing twice does it once. */
export function derivedId(...names: readonly string[]): string {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
