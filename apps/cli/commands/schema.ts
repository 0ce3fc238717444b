import type { Command } from 'commander';
import { caseFileSchema } from '#capabilities/installment-agreements/api/case-file.contract.ts';
import { parseChoiceArgument } from '../input.ts';

const schemas = { case: caseFileSchema } as const;
const names = Object.keys(schemas) as readonly (keyof typeof schemas)[];

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .summary('the JSON Schema of a file that commands read')
    .description('The JSON Schema of a file that commands read: case, the case file of "accord determine".')
    .argument('<name>', `one of ${names.join(', ')}`)
    .addHelpText('after', '\nExample:\n  accord schema case > case.schema.json')
    .action((name: string) => {
      process.stdout.write(
        `${JSON.stringify(schemas[parseChoiceArgument('name', name, names)](), null, 2)}\n`,
      );
    });
}
