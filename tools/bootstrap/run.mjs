import { spawn } from 'node:child_process';

/** A step of the bootstrap failed; what it wrote was shown already. */
export class BootstrapError extends Error {}

/**
 * Runs a program to its end with all that it writes on stderr, so that our own stdout stays the command's.
 *
 * @param {string} name
 * @param {string[]} command
 * @param {string} root
 * @param {(pid: number | undefined) => void} alsoHeldBy
 * @returns {Promise<void>}
 */
export function runQuietly(name, [program = '', ...options], root, alsoHeldBy) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: root, stdio: ['ignore', 2, 2] });
    alsoHeldBy(child.pid);
    child.once('error', (error) => reject(new BootstrapError(`${name} did not start: ${error.message}`)));
    child.once('exit', (code, signal) => {
      alsoHeldBy(undefined);
      if (code === 0) resolve();
      else reject(new BootstrapError(`${name} failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}
