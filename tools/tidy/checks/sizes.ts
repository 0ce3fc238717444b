import { type ArrowFunctionExpression, type Function as FunctionNode, Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { longFunctions } from '../long-functions.ts';
import { isCode, isTest, lineAt, type SourceFile } from '../tree.ts';

const ruleLinesMax = 100;
const fileLinesMax = 300;
const functionLinesMax = 50;
const columnsMax = 110;

const steps = (count: number) => '  step();\n'.repeat(count);

/** A reader sees a whole: a rule on two screens, a function on one, a line without scrolling. */
export const sizes: Check = {
  rule: 'sizes',
  look: (tree) =>
    tree
      .filter(({ path }) => isCode(path))
      .flatMap((file) => [...fileComplaints(file), ...lineComplaints(file), ...functionComplaints(file)]),
  samples: [
    {
      files: {
        'capabilities/levy/rules/long.ts': 'const a = 1;\n'.repeat(101),
        'capabilities/levy/rules/long.test.ts': 'const a = 1;\n'.repeat(101),
        'capabilities/levy/rules/right.ts': 'const a = 1;\n'.repeat(100),
        'platform/long.ts': 'const a = 1;\n'.repeat(301),
        'platform/wide.ts': `const a = '${'x'.repeat(120)}';\nconst b = 1;\n`,
        'capabilities/levy/process/levy.ts': `  { from: ['none'], on: 'serve', ${'x'.repeat(120)} },\n`,
        'platform/import.ts': `import { one } from '#${'x'.repeat(120)}.ts';\n`,
        'platform/title.test.ts': `test('${'word '.repeat(30)}', () => step());\n`,
        'ui/words/en.ts': `  'a.key': '${'word '.repeat(30)}',\n`,
        'platform/function.ts': `function long() {\n${steps(49)}}\nfunction right() {\n${steps(48)}}\n`,
        'platform/a.test.ts': `describe('', () => {\n${steps(60)}});\ntest('', () => {\n${steps(60)}});\n`,
      },
      complains: [
        'capabilities/levy/rules/long.ts:101',
        'platform/long.ts:301',
        'platform/wide.ts:1',
        'platform/function.ts:1',
        'platform/a.test.ts:63',
      ],
    },
  ],
};

function fileComplaints(file: SourceFile): readonly Complaint[] {
  const lines = file.text.replace(/\n$/, '').split('\n').length;
  const isRule = file.path.includes('/rules/') && !isTest(file.path);
  const most = isRule ? ruleLinesMax : fileLinesMax;
  const message = `has ${lines} lines, at most ${most}: give a part of it a file and a name of its own`;
  return lines > most ? [{ path: file.path, line: most + 1, message }] : [];
}

function lineComplaints({ path, text }: SourceFile): readonly Complaint[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length <= columnsMax || isOneThing(path, line)) return [];
    const message = `is ${line.length} columns wide, at most ${columnsMax}: npm run format, or break it`;
    return [{ path, line: index + 1, message }];
  });
}

/** One name from one file: the formatter leaves it on its line, however long the path is. */
const oneNameFromOnePlace = /^(?:import|export) (?:type )?\{ [^,]+ \} from '[^']+';$/;

/** A title of a test, alone or after a table, and a row of a table. */
const testTitle = /^\s*(?:(?:test|it|describe)(?:\.each\(.*\))?\(|[`\])]+\(|\w+ +\| |\$\{.*\| \$\{|\[')/;

/**
 * A sentence for a reader and the title of a test are one text: breaking it would only hide it from a search.
 * A row of a process table is one step: a practitioner reads it as printed.
 */
function isOneThing(path: string, line: string): boolean {
  if (isTest(path) && testTitle.test(line)) return true;
  if (oneNameFromOnePlace.test(line)) return true;
  if (path.includes('/words/')) return /^\s*(?:'[^']+'|\w+)?:?\s*['"`].*['"`],?$/.test(line);
  return path.includes('/process/') && /^\s*\{ from: .* \},$/.test(line);
}

function functionComplaints(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  const suites = new Set<number>();
  const measure = ({ start, end }: FunctionNode | ArrowFunctionExpression) => {
    const lines = lineAt(file.text, end) - lineAt(file.text, start) + 1;
    if (lines > Math.max(functionLinesMax, longFunctions[file.path] ?? 0) && !suites.has(start))
      found.push(
        at(file, start, `is a function of ${lines} lines, at most ${functionLinesMax}: name its parts`),
      );
  };
  new Visitor({
    CallExpression({ callee, arguments: given }) {
      // A suite is a list of tests, not a function that does something.
      const head = callee.type === 'CallExpression' ? callee.callee : callee;
      const name = head.type === 'MemberExpression' ? head.object : head;
      if (name.type === 'Identifier' && name.name === 'describe')
        for (const { start } of given) suites.add(start);
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(file.parsed.program);
  return found;
}
