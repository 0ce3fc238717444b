import { Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isCode, type SourceFile } from '../tree.ts';

const instead: Readonly<Record<string, string>> = {
  check: 'decideX for a legal question, requireX for what must hold',
  validate: 'decideX for a legal question, parseX for input',
  process: 'name the step: recordX, postX, sendX',
  calc: 'computeX',
  calculate: 'computeX',
  get: 'findX in a store, xOf for a part of a value',
};

const badVerb = /^(check|validate|process|calculate|calc|get)(?=[A-Z])/;
/** Methods that a library calls by this name. */
const namedElsewhere: ReadonlySet<string> = new Set(['getDerivedStateFromError']);
const badNoun = /(?:Manager|Data|Info)$/;

/**
 * One word for one thing, from GLOSSARY.md, so that a reader knows what a function may do before reading it.
 */
export const vocabulary: Check = {
  rule: 'vocabulary',
  look: (tree) => tree.filter(({ path }) => isCode(path)).flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/rules/decide-levy.ts': [
          'function checkLevy() {}',
          'const validateLevy = () => {};',
          'export const calcWait = function () {};',
          'class LevyManager {}',
          'type LevyData = {};',
          'interface LevyInfo {}',
          'class Levy { getWait() {} get wait() { return 1; } }',
          'query({ getNextPage: () => 1 });',
          'class Boundary { static getDerivedStateFromError() {} }',
          'function decideLevy() {}',
          'const checkbox = 1;',
          'function processes() {}',
          'const map = new Map().get(1);',
        ].join('\n'),
      },
      complains: [1, 2, 3, 4, 5, 6, 7].map((line) => `capabilities/levy/rules/decide-levy.ts:${line}`),
    },
  ],
};

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  const verb = (offset: number, name: string) => {
    const [, word] = badVerb.exec(name) ?? [];
    if (word !== undefined && !namedElsewhere.has(name))
      found.push(at(file, offset, `names a function ${name}: say ${instead[word]}`));
  };
  const noun = (offset: number, name: string) => {
    if (badNoun.test(name))
      found.push(at(file, offset, `names a type ${name}: say what it is (…Facts, …View, Finding)`));
  };
  new Visitor({
    FunctionDeclaration: ({ id }) => id && verb(id.start, id.name),
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init && isFunction(init.type)) verb(id.start, id.name);
    },
    MethodDefinition({ key, kind }) {
      if (key.type === 'Identifier' && kind === 'method') verb(key.start, key.name);
    },
    ClassDeclaration: ({ id }) => id && noun(id.start, id.name),
    TSTypeAliasDeclaration: ({ id }) => noun(id.start, id.name),
    TSInterfaceDeclaration: ({ id }) => noun(id.start, id.name),
  }).visit(file.parsed.program);
  return found;
}

function isFunction(type: string): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
}
