import type { TinKind } from '../parameters/entity-kinds.ts';

/**
 * What may be shown of a number to everyone who may see the taxpayer: its last four digits.
 *
 * Law: 26 U.S.C. § 6103(a).
 * Not modelled: the letter that a temporary number begins with.
 */
export function maskTin(kind: TinKind, lastFour: string): string {
  return kind === 'ssn' ? `***-**-${lastFour}` : `**-***${lastFour}`;
}
