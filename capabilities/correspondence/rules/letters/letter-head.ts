import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Language } from '#kernel/decision/words.ts';

/** What every letter needs to know. Names and addresses are lines as they are printed. */
export type LetterHead = {
  readonly language: Language;
  readonly letterDay: Day;
  /** The agency, its office, its address. */
  readonly sender: readonly string[];
  readonly contact: LetterContact;
  readonly recipient: readonly string[];
  readonly taxpayerName: string;
  /** The taxpayer's number with its last four digits only. */
  readonly maskedTin: string;
};

/**
 * Who can be asked: by law a letter that a person wrote names that person, a telephone and a number that
 * identifies them.
 */
export type LetterContact = {
  readonly name: string;
  readonly employeeNumber: Unknown<string>;
  readonly telephone: string;
  readonly hours: string;
};
