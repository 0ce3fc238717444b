import { Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isTest, type SourceFile } from '../tree.ts';

const allowed = new Set(['0', '1', '0n', '1n']);

/**
 * A number in a rule is law that nobody can date: it belongs in parameters/, or in kernel if it is
 * arithmetic.
 */
export const legalNumbers: Check = {
  rule: 'legal-numbers',
  look: (tree) => tree.filter(({ path }) => isRuleOrProcess(path)).flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/rules/decide-levy.ts': [
          "const decision = ruleNamed<'yes'>('levy', 3);",
          'const wait = 30;',
          'const none = [0, 1, -1, 0n];',
          'const third = parts[2];',
          'const share = (amount * 100) / 7;',
          'const big = 12n;',
          'type Half = { readonly parts: 2 };',
          'const year = text.slice(0, 4);',
        ].join('\n'),
        'capabilities/levy/process/levy.ts': 'const days = { wait: 21 };',
        'capabilities/levy/rules/decide-levy.test.ts': 'const wait = 30;',
        'capabilities/levy/parameters/wait-days.ts': 'const wait = 30;',
      },
      complains: [
        ...[2, 5, 5, 6, 8].map((line) => `capabilities/levy/rules/decide-levy.ts:${line}`),
        'capabilities/levy/process/levy.ts:1',
      ],
    },
  ],
};

function isRuleOrProcess(path: string): boolean {
  return /^capabilities\/[^/]+\/(?:rules|process)\/.*\.ts$/.test(path) && !isTest(path);
}

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const exempt = new Set<number>();
  const found: Complaint[] = [];
  new Visitor({
    MemberExpression({ computed, property }) {
      if (computed) exempt.add(property.start);
    },
    CallExpression({ callee, arguments: given }) {
      // The revision of a rule counts its corrections; no law gives it.
      if (callee.type === 'Identifier' && callee.name === 'ruleNamed' && given[1]) exempt.add(given[1].start);
    },
    TSLiteralType: ({ literal }) => void exempt.add(literal.start),
    Literal(literal) {
      if (typeof literal.value !== 'number' && typeof literal.value !== 'bigint') return;
      if (allowed.has(String(literal.raw)) || exempt.has(literal.start)) return;
      const advice = 'date it in parameters/ with its source, or name it in kernel if no law gives it';
      found.push(at(file, literal.start, `says ${literal.raw}: ${advice}`));
    },
  }).visit(file.parsed.program);
  return found;
}
