import { isAbsolute, join } from 'node:path';
import type { Agency } from '#platform/agency/agency.ts';
import { projectRoot } from '#platform/project-root.ts';

/** How this process was asked to run. */
export type Settings = {
  readonly mode: 'demonstration' | 'production';
  readonly port: number;
  readonly host: string;
  /** Where the embedded database, the files and the demonstration's secret lie. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /**
   * The owner's login, for bringing the schema up to date; the program itself logs in as one that owns
   * nothing.
   */
  readonly migrationUrl: string | undefined;
  readonly secret: string | undefined;
  /** From which number the demonstration is made up; "small" loads only those whom the documents speak of. */
  readonly demonstration: number | 'small';
  /** The mail server; without one, e-mail is kept in the outbox and nothing leaves. */
  readonly smtpUrl: string | undefined;
  /** What opens the figures at `/metrics`; without one there are none. */
  readonly metricsKey: string | undefined;
  /** Whether Accord's own ledger is the master file, or the agency's is. */
  readonly masterFile: Agency['masterFile'];
};

/** A setting that cannot be used; its message is for the person who starts the program. */
export class SettingUnusable extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'SettingUnusable';
  }
}

const defaultPort = 8400;
const portMax = 65_535;
const demonstrationSeed = 2023;

/** Reads the settings. Throws SettingUnusable, which names the setting and what was expected. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const mode = environment['ACCORD_MODE'] ?? 'demonstration';
  if (mode !== 'demonstration' && mode !== 'production') {
    throw new SettingUnusable(`ACCORD_MODE is "${mode}"; it must be "demonstration" or "production".`);
  }
  const port = Number(environment['PORT'] ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > portMax) {
    throw new SettingUnusable(
      `PORT is "${environment['PORT']}"; it must be a port number from 0 to ${portMax}.`,
    );
  }
  const folder = environment['ACCORD_DATA'] ?? 'data';
  const settings: Settings = {
    mode,
    port,
    host: environment['HOST'] ?? '127.0.0.1',
    dataFolder: isAbsolute(folder) ? folder : join(projectRoot(), folder),
    databaseUrl: environment['DATABASE_URL'],
    migrationUrl: environment['DATABASE_MIGRATION_URL'],
    secret: environment['ACCORD_SECRET'],
    demonstration: readDemonstration(environment['ACCORD_DEMONSTRATION']),
    smtpUrl: readSmtpUrl(environment['SMTP_URL']),
    metricsKey: readMetricsKey(environment['ACCORD_METRICS_KEY']),
    masterFile: readMasterFile(environment['ACCORD_MASTER_FILE']),
  };
  return mode === 'production' ? fitForProduction(settings) : settings;
}

function readDemonstration(text: string | undefined): Settings['demonstration'] {
  if (text === undefined || text === '') return demonstrationSeed;
  if (text === 'small') return text;
  const seed = Number(text);
  if (/^\d{1,9}$/u.test(text) && Number.isSafeInteger(seed)) return seed;
  throw new SettingUnusable(`ACCORD_DEMONSTRATION is "${text}"; it must be a whole number or "small".`);
}

function readMasterFile(text = 'own'): Settings['masterFile'] {
  if (text === 'own' || text === 'connected') return text;
  throw new SettingUnusable(`ACCORD_MASTER_FILE is "${text}"; it must be "own" or "connected".`);
}

const metricsKeyLengthMin = 16;

function readMetricsKey(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.length >= metricsKeyLengthMin) return text;
  throw new SettingUnusable(
    `ACCORD_METRICS_KEY keeps nobody out; it must have at least ${metricsKeyLengthMin} characters.`,
  );
}

/** A mail server that cannot be one is refused at the start, not at the first message. */
function readSmtpUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && /^smtps?:$/u.test(new URL(text).protocol)) return text;
  throw new SettingUnusable(
    'SMTP_URL is no address of a mail server; it must look like smtp://user:secret@host:587.',
  );
}

/**
 * The demonstration's sign-in lets anybody in, so production refuses to start until another one is set up.
 */
function fitForProduction(settings: Settings): Settings {
  if (settings.secret === undefined) {
    throw new SettingUnusable(
      'ACCORD_SECRET is not set; production needs a secret of at least 32 bytes, as hexadecimal digits.',
    );
  }
  throw new SettingUnusable(
    'Production needs a sign-in through your identity provider, which this version does not have yet; ' +
      'the demonstration sign-in is refused there. Start with ACCORD_MODE=demonstration on made-up data.',
  );
}
