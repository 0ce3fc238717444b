import type { TinKind } from '../parameters/entity-kinds.ts';

const forms: Readonly<Record<TinKind, RegExp>> = {
  ssn: /^\d{3}-?\d{2}-?\d{4}$/,
  ein: /^\d{2}-?\d{7}$/,
};

/**
 * The nine digits of a number as a person writes it: 000-12-3456 of a person, 00-1234567 of an employer.
 *
 * Law: 26 U.S.C. § 6109(a).
 * Not modelled: which numbers have been issued.
 */
export function readTin(kind: TinKind, text: string): string | undefined {
  const trimmed = text.trim();
  return forms[kind].test(trimmed) ? trimmed.replaceAll('-', '') : undefined;
}
