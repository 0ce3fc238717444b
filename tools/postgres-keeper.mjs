// Stands between a test run and its PostgreSQL, and holds one end of a pipe to the run. When the run ends, in
// whatever way, the pipe closes: the server is stopped and its folder removed, so that nothing is left behind
// after a kill either.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * @typedef {{ uid: number, gid: number }} Account
 * @typedef {{ command: [string, ...string[]], folder: string, account?: Account }} Orders
 */
const { command, folder, account } = /** @type {Orders} */ (JSON.parse(process.argv[2] ?? ''));
const [program, ...options] = command;
const server = spawn(program, options, { cwd: folder, stdio: ['ignore', 2, 2], ...account });

server.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
process.stdin.resume();
process.stdin.once('end', () => server.kill('SIGINT'));
process.stdin.once('error', () => server.kill('SIGINT'));
process.once('SIGTERM', () => server.kill('SIGINT'));
