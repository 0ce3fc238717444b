import { type CallExpression, type NewExpression, Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isCode, isTest, type SourceFile } from '../tree.ts';

/** The time and chance come in as facts: `platform` alone may ask the machine for them. */
export const clocks: Check = {
  rule: 'clocks',
  look: (tree) =>
    tree.filter(({ path }) => isCode(path) && !isTest(path) && !isExempt(path)).flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/api/serve-levy.ts': [
          'const now = Date.now();',
          'const luck = Math.random();',
          'const today = new Date();',
          'const text = Date();',
          'const told = new Date(now);',
          'const half = Math.round(0.5);',
          'const moment = performance.now();',
        ].join('\n'),
        'platform/clock/clock.ts': 'const now = Date.now();',
        'capabilities/levy/api/serve-levy.http.test.ts': 'const now = Date.now();',
        'tools/test.ts': 'const now = new Date();',
      },
      complains: [1, 2, 3, 4, 7].map((line) => `capabilities/levy/api/serve-levy.ts:${line}`),
    },
  ],
};

const instead: Readonly<Record<string, string>> = {
  'Date.now': 'take the instant from the clock that is passed in',
  'performance.now': 'take the instant from the clock that is passed in',
  'Math.random': 'take an id from platform/ids.ts, or the value as a fact',
};

function isExempt(path: string): boolean {
  return /^(?:platform|tools|bench)\//.test(path) || !path.includes('/');
}

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  const wallClock = ({ callee, arguments: given, start }: CallExpression | NewExpression) => {
    if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
      found.push(at(file, start, 'reads the machine clock: take the day or the instant as a fact'));
  };
  new Visitor({
    NewExpression: wallClock,
    CallExpression(call) {
      wallClock(call);
      const { callee } = call;
      if (callee.type !== 'MemberExpression' || callee.computed || callee.object.type !== 'Identifier')
        return;
      if (callee.property.type !== 'Identifier') return;
      const name = `${callee.object.name}.${callee.property.name}`;
      const advice = instead[name];
      if (advice !== undefined) found.push(at(file, call.start, `calls ${name}: ${advice}`));
    },
  }).visit(file.parsed.program);
  return found;
}
