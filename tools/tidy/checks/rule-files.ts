import { at, type Check, type Complaint } from '../check.ts';
import { importsOf } from '../imports-of.ts';
import { isTest, type SourceFile, type Tree } from '../tree.ts';

const header = ['/**', ' * Must the levy wait?', ' *', ' * Law: 26 U.S.C. § 6331(k)(2).', ' */'].join('\n');

/** Each rule says which question it answers and by which law, and has its table of examples beside it. */
export const ruleFiles: Check = {
  rule: 'rule-files',
  look(tree) {
    const rules = rulesIn(tree);
    const held = heldFiles(rules, tree);
    return rules.flatMap((file) => [...testComplaints(file, tree, held), ...headerComplaints(file)]);
  },
  samples: [
    {
      files: {
        'capabilities/levy/rules/decide-levy.ts': `import { part } from './part.ts';\n${header}`,
        'capabilities/levy/rules/decide-levy.test.ts': '',
        'capabilities/levy/rules/compute-wait.ts': `${header.replace('?', '.')}\nexport const wait = 1;`,
        'capabilities/levy/rules/deep/compute-lag.ts': header.replace('Law', 'A'),
        'capabilities/levy/rules/deep/compute-lag.test.ts': '',
        'capabilities/levy/rules/findings.ts': 'export const tested = 1;',
        'capabilities/levy/rules/part.ts': 'export const part = 1;',
        'capabilities/levy/rules/levy-facts.ts': 'export type LevyFacts = { readonly day: string };',
      },
      complains: [
        'capabilities/levy/rules/compute-wait.ts:1',
        'capabilities/levy/rules/compute-wait.ts:1',
        'capabilities/levy/rules/deep/compute-lag.ts:1',
        'capabilities/levy/rules/findings.ts:1',
      ],
    },
    {
      files: {
        'capabilities/levy/rules/decide-new.ts': [
          '/**',
          ' * <The question that this rule answers>?',
          ' *',
          ' * Law: <citation>.',
          ' */',
          'export function decideNew() {}',
        ].join('\n'),
        'capabilities/levy/rules/decide-new.test.ts': "test('<case>', () => {});",
      },
      complains: ['capabilities/levy/rules/decide-new.ts:2', 'capabilities/levy/rules/decide-new.test.ts:1'],
    },
  ],
};

function rulesIn(tree: Tree): Tree {
  return tree.filter(({ path }) => /^capabilities\/[^/]+\/rules\/.*\.ts$/.test(path) && !isTest(path));
}

/**
 * A deciding or computing file has its own table of examples. What it takes its parts from is held by that
 * table too. A file of types alone does nothing that a test could hold.
 */
function testComplaints(file: SourceFile, tree: Tree, held: ReadonlySet<string>): readonly Complaint[] {
  const test = testOf(file, tree);
  if (test !== undefined) return blankComplaints(test);
  if (!hasValues(file)) return [];
  const testPath = file.path.replace(/\.ts$/, '.test.ts');
  if (answers(file)) return [at(file, 0, `has no test beside it: write ${testPath}`)];
  return held.has(file.path) ? [] : [at(file, 0, `is held by no test: write ${testPath}`)];
}

function testOf({ path }: SourceFile, tree: Tree): SourceFile | undefined {
  const testPath = path.replace(/\.ts$/, '.test.ts');
  return tree.find((file) => file.path === testPath);
}

/** Rule files that a rule with a test imports, directly or through another. */
function heldFiles(rules: Tree, tree: Tree): ReadonlySet<string> {
  const open = rules.filter((file) => testOf(file, tree) !== undefined);
  const held = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (held.has(file.path)) continue;
    held.add(file.path);
    const reached = importsOf(file).map(({ target }) => target);
    open.push(...rules.filter(({ path }) => reached.includes(path)));
  }
  return held;
}

function answers({ path }: SourceFile): boolean {
  return /\/(?:decide|compute)-[^/]+$/.test(path);
}

function hasValues({ parsed }: SourceFile): boolean {
  return parsed.module.staticExports.some(({ entries }) => entries.some(({ isType }) => !isType));
}

function headerComplaints(file: SourceFile): readonly Complaint[] {
  if (!answers(file)) return blankComplaints(file);
  const answered = file.parsed.comments.filter(({ type }) => type === 'Block').map(({ value }) => value);
  const complete = answered.some((text) => text.includes('?') && /^ \* (?:Law|Practice): ./m.test(text));
  const message =
    'does not say what it answers: a header with a question, then "Law:" (or "Practice:") and citations';
  return complete ? blankComplaints(file) : [at(file, 0, message)];
}

/** What `npm run new:rule` leaves to be filled in. */
function blankComplaints(file: SourceFile): readonly Complaint[] {
  const blank = /<(?:The question|citation|case|what is left)[^>]*>/.exec(file.text);
  return blank === null ? [] : [at(file, blank.index, `still has a blank to fill in: ${blank[0]}`)];
}
