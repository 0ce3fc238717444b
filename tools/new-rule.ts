import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleTemplate, testTemplate } from './new-rule/templates.ts';

// npm run new:rule -- levy decide-levy-wait: a rule and the table of examples beside it, with blanks that
// tidy asks to have filled in before it lets them pass.

const root = join(import.meta.dirname, '..');
const [capability = '', name = ''] = process.argv.slice(2);
const problem = problemWith(capability, name);
if (problem === undefined) {
  const file = join(root, 'capabilities', capability, 'rules', `${name}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ruleTemplate(name));
  writeFileSync(file.replace(/\.ts$/, '.test.ts'), testTemplate(name));
  console.log(`capabilities/${capability}/rules/${name}.ts and its test are there.`);
  console.log(
    'Fill in what stands in <…>, rename first-test and firstFact, then npm run format and npm run check.',
  );
} else {
  console.error(`${problem}\nnpm run new:rule -- CAPABILITY decide-SOMETHING`);
  process.exitCode = 2;
}

function problemWith(folder: string, rule: string): string | undefined {
  const folders = readdirSync(join(root, 'capabilities'));
  if (!folders.includes(folder))
    return `There is no capability "${folder}". There are: ${folders.toSorted().join(', ')}.`;
  if (rule.startsWith('compute-')) return 'There is no template for a rule that computes: copy a neighbour.';
  if (!/^decide(?:-[a-z0-9]+)+$/.test(rule)) return `A rule is named "decide-something", not "${rule}".`;
  const path = `capabilities/${folder}/rules/${rule}.ts`;
  return existsSync(join(root, path)) ? `${path} is there already.` : undefined;
}
