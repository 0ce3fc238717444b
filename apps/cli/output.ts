import type { Command } from 'commander';

/** How a command answers: a page for people, or JSON for programs. */
export type OutputOptions = { readonly json?: boolean };

/** Adds `--json` to a command. */
export function withJson(command: Command): Command {
  return command.option('--json', 'answer as JSON, for programs');
}

/** Prints an answer: as JSON where it was asked for, else the page made for people. */
export function printAnswer(answer: unknown, options: OutputOptions, page: () => string): void {
  process.stdout.write(`${options.json === true ? JSON.stringify(answer, null, 2) : page()}\n`);
}

/** Rows of text with their columns aligned. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
