import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

/** The product as a person starts it, with its own data and port. */
export type RunningProduct = { readonly address: string; readonly stop: () => Promise<void> };

const ready = /ready at (http:\/\/localhost:\d+)/;

/**
 * Starts the whole product over a new folder with the few taxpayers of the small demonstration, waits until
 * it says where it is, and removes the folder in the end.
 */
export function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<RunningProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-browser-'));
  const env = { ...process.env, PORT: '0', ACCORD_DATA: folder, ACCORD_DEMONSTRATION: 'small', ...settings };
  const program = spawn(process.execPath, [join(projectRoot(), 'tools', 'start.mjs')], { env });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const stop = async () => {
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const [, address] = ready.exec(said) ?? [];
      if (address !== undefined) resolve({ address, stop });
    };
    program.stdout.on('data', listen);
    program.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`the product did not start: ${said}`)));
  });
}
