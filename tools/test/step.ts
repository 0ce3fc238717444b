import { spawn } from 'node:child_process';

/** What a step counted, and what it wrote, which is shown only if something failed. */
export type StepOutcome = { readonly passed: number; readonly failed: number; readonly output: string };

export type Step = { readonly name: string; run(): Promise<StepOutcome> };

export type ProgramOutcome = { readonly succeeded: boolean; readonly output: string };

/** Runs one of the programs that npm installed, or a script of ours, to its end. */
export function runProgram(command: readonly string[]): Promise<ProgramOutcome> {
  const [program = '', ...options] = command;
  return new Promise((resolve) => {
    const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.once('close', (code) => {
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** A step that counts as one: its program succeeds, or it does not. */
export function programStep(name: string, command: readonly string[]): Step {
  return {
    name,
    async run() {
      const { succeeded, output } = await runProgram(command);
      return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output };
    },
  };
}
