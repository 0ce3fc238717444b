// What each command does before anything else: plain JavaScript and Node's own modules only, because on a
// fresh clone there is nothing else yet. All that it says goes to stderr.

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt as ensureBuiltIn } from './bootstrap/build.mjs';
import { ensureInstalled as ensureInstalledIn } from './bootstrap/install.mjs';

const oldestNode = [20, 19];

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the process with one sentence where this Node is too old for what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Accord needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Installs what is missing. */
export function ensureInstalled() {
  return ensureInstalledIn(root);
}

/**
 * Builds what has changed.
 *
 * @param {import('./bootstrap/build.mjs').Part[]} parts
 */
export function ensureBuilt(parts) {
  return ensureBuiltIn(root, parts);
}

/**
 * Does the first steps of a command; a step that fails ends the process with one sentence.
 *
 * @param {() => Promise<void>} steps
 */
export async function prepare(steps) {
  requireNode();
  try {
    await steps();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
