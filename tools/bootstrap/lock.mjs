import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

const waitMilliseconds = 200;
const beatMilliseconds = 2_000;
/** A holder on another machine that has not said for so long that it lives, does not. */
const silenceMilliseconds = 60_000;

/**
 * Does the work while nobody else holds the lock file. Others wait; the lock of processes that are gone is
 * taken over. Work that starts a program says so, because the program may outlive us.
 *
 * @template Result
 * @param {string} file
 * @param {(alsoHeldBy: (pid: number | undefined) => void) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  sign(own, [process.pid]);
  try {
    let told = false;
    while (!take(file, own)) {
      if (!told) console.error('Waiting for another command that installs or builds …');
      told = true;
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    }
  } finally {
    rmSync(own, { force: true });
  }
  const beat = setInterval(() => touch(file), beatMilliseconds);
  try {
    return await work((pid) => {
      sign(own, pid === undefined ? [process.pid] : [process.pid, pid]);
      renameSync(own, file);
    });
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {number[]} pids
 */
function sign(file, pids) {
  writeFileSync(file, JSON.stringify({ pids, host: hostname() }));
}

/**
 * A link to a finished file appears at once and whole, and only one process can make it.
 *
 * @param {string} file
 * @param {string} own
 */
function take(file, own) {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const held = readHeld(file);
  if (held !== undefined && !lives(held)) takeAway(file, held.text);
  return false;
}

/**
 * Moves a dead holder's lock aside. If another process was quicker and the lock is a new one by now, it goes
 * back.
 *
 * @param {string} file
 * @param {string} text what the dead holder's lock says
 */
function takeAway(file, text) {
  const aside = `${file}.${process.pid}.gone`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, file);
    unlinkSync(aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  }
}

/** @param {string} file */
function readHeld(file) {
  try {
    return { text: readFileSync(file, 'utf8'), beatAt: statSync(file).mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param {{ text: string, beatAt: number }} held */
function lives({ text, beatAt }) {
  const { pids, host } = /** @type {{ pids: number[], host: string }} */ (JSON.parse(text));
  if (host !== hostname()) return Date.now() - beatAt < silenceMilliseconds;
  return pids.some(isRunning);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
