import { type Command, CommanderError } from 'commander';
import { CliInputError } from './input.ts';

export const exitCodes = { done: 0, unexpected: 1, badInput: 2 } as const;

/** How a run that was cut short ends: its exit code, and the one line that tells why. */
export type Report = { readonly code: number; readonly line?: string };

/**
 * What to tell of whatever a command threw; `command` is the one that was asked for, if there is such a one.
 */
export function reportOf(error: unknown, command: Command | undefined): Report {
  if (error instanceof CliInputError) return { code: exitCodes.badInput, line: oneLine(error.message) };
  if (error instanceof CommanderError) {
    // Showing the help or the version ends a run in this way too.
    if (error.exitCode === 0) return { code: exitCodes.done };
    return { code: exitCodes.badInput, line: oneLine(usageMessage(error, command)) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: exitCodes.unexpected,
    line: oneLine(`this did not work, and it is not your input: ${message}`),
  };
}

/**
 * What a command line lacks or has too much of, told like any other input: the field and what was expected.
 */
function usageMessage(error: CommanderError, command: Command | undefined): string {
  const plain = error.message.replace(/^error: /, '');
  const [, named = ''] = /'([^']*)'/.exec(plain) ?? [];
  const expected = expectedOf(error.code, named, command);
  return expected === undefined ? plain : new CliInputError(fieldOf(named), expected).message;
}

/** What the help says of an argument or option that is missing; undefined where something else is wrong. */
function expectedOf(code: string, named: string, command: Command | undefined): string | undefined {
  if (code === 'commander.missingArgument')
    return command?.registeredArguments.find((argument) => argument.name() === named)?.description;
  if (code === 'commander.missingMandatoryOptionValue' || code === 'commander.optionMissingArgument')
    return command?.options.find((option) => option.flags === named)?.description;
  return undefined;
}

/** `--from` of `--from <day>`. */
function fieldOf(named: string): string {
  return named.replace(/ .*$/, '');
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
