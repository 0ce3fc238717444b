import type { Language, Words } from '#kernel/decision/words.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Agency } from '../agency/agency.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';
import type { Files } from '../files/files.ts';
import type { MailTransport } from '../mail/mail.ts';
import type { Cipher } from '../secrets/cipher.ts';

/** What the platform lends to a story beside the database. */
export type Tools = {
  readonly cipher: Cipher;
  readonly files: Files;
  /** Every word of the product, for letters and whatever else is written for a reader. */
  readonly words: Readonly<Record<Language, Words>>;
  /** Who writes the letters. */
  readonly agency: Agency;
  /** The way out for e-mail. */
  readonly mail: MailTransport;
};

/** A running Accord: one database, one clock, the adopted law. */
export type Runtime = {
  readonly database: Database;
  readonly clock: Clock;
  readonly law: Law;
  readonly tools: Tools;
  /** Called after each commit that may have queued effects. */
  readonly onCommit: () => void;
  /** Called, and waited for, after a command about the agency itself: what is in force may have changed. */
  readonly onAgencyCommit?: () => Promise<void>;
};
