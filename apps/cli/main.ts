import { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { registerCode } from './commands/code.ts';
import { registerCycle } from './commands/cycle.ts';
import { registerDeadline } from './commands/deadline.ts';
import { registerDetermine } from './commands/determine.ts';
import { registerFee } from './commands/fee.ts';
import { registerInterest } from './commands/interest.ts';
import { registerLocator } from './commands/locator.ts';
import { registerPenalty } from './commands/penalty.ts';
import { registerSchedule } from './commands/schedule.ts';
import { registerSchema } from './commands/schema.ts';
import { exitCodes, reportOf } from './report.ts';

/** Every command, in the order of the help. A new one is one file and one line here. */
const registrations: readonly ((program: Command) => void)[] = [
  registerDetermine,
  registerSchedule,
  registerFee,
  registerLocator,
  registerCode,
  registerSchema,
  registerCycle,
  registerDeadline,
  registerInterest,
  registerPenalty,
];

process.stdout.on('error', endWhenNobodyReads);
process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const program = createProgram();
  try {
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    const asked = program.commands.find((command) => command.name() === words[0]);
    const { code, line } = reportOf(error, asked);
    if (line !== undefined) console.error(`accord: ${line}`);
    return code;
  }
}

function createProgram(): Command {
  const program = new Command('accord')
    .description('Installment agreements, mediation and the taxpayer’s paths, by the rules of the manual.')
    .version(packageFile.version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const register of registrations) register(program);
  return program;
}

/** `accord … | head` closes the pipe early: that is no error. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.done);
}
