import { type Expression, type PrivateIdentifier, Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isTest, type SourceFile } from '../tree.ts';

/**
 * A parameter file is data that a lawyer can read: values with their days and sources, and nothing that
 * computes.
 */
export const parameters: Check = {
  rule: 'parameters',
  look: (tree) =>
    tree
      .filter(({ path }) => /^capabilities\/[^/]+\/parameters\/.*\.ts$/.test(path) && !isTest(path))
      .flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/parameters/wait-days.ts': [
          "export const waitDays = { values: [{ from: day('1998-07-22'), value: 30 }] };",
          'export const doubled = 2 * 15;',
          'export const wait = () => 30;',
          'export function waitOf() { return 30; }',
          "export const note = 'one' + 'two' + 'three';",
        ].join('\n'),
      },
      complains: [2, 3, 4].map((line) => `capabilities/levy/parameters/wait-days.ts:${line}`),
    },
  ],
};

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  const computes = ({ start }: { readonly start: number }) =>
    found.push(at(file, start, 'computes in a parameter file: write the value, and compute in rules/'));
  new Visitor({
    FunctionDeclaration: computes,
    FunctionExpression: computes,
    ArrowFunctionExpression: computes,
    BinaryExpression(sum) {
      // A long note may be written in two texts.
      if (![sum.left, sum.right].every(isText)) computes(sum);
    },
  }).visit(file.parsed.program);
  return found;
}

function isText(part: Expression | PrivateIdentifier): boolean {
  if (part.type === 'BinaryExpression') return isText(part.left) && isText(part.right);
  return part.type === 'Literal' && typeof part.value === 'string';
}
