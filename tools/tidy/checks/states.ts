import { type Expression, type PrivateIdentifier, Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isCode, isTest, type SourceFile } from '../tree.ts';

const advice =
  'read the answer from the process table: `movesFor()`, a decision, or a predicate exported by process/';

/**
 * What a state means stands in the process table, so nothing outside `process/` asks which state a record is
 * in.
 */
export const states: Check = {
  rule: 'states',
  look: (tree) =>
    tree
      .filter(({ path }) => isCode(path) && !isTest(path) && !/(?:^|\/)process\/|^tools\//.test(path))
      .flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/api/serve-levy.ts': [
          "if (levy.state === 'served') stop();",
          "if ('served' !== levy?.state) stop();",
          'switch (levy.state) { default: stop(); }',
          "const open = ['served', 'attached'].includes(levy.state);",
          'const view = { state: levy.state };',
          "if (levy.kind === 'state') stop();",
          'if (location.state === null) stop();',
          "if (state === 'served') stop();",
        ].join('\n'),
        'capabilities/levy/web/levy-page.tsx': [
          'if (props.state === undefined) stop();',
          'if (state !== null) stop();',
          "if (props.state === 'served') stop();",
        ].join('\n'),
        'capabilities/levy/rules/decide-levy.ts': "if (state === 'filed') stop();",
        'capabilities/levy/process/levy-record.ts': "const isServed = levy.state === 'served';",
        'capabilities/levy/api/serve-levy.http.test.ts': "if (levy.state === 'served') stop();",
      },
      complains: [
        ...[1, 2, 3, 4, 8].map((line) => `capabilities/levy/api/serve-levy.ts:${line}`),
        'capabilities/levy/web/levy-page.tsx:3',
      ],
    },
  ],
};

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  // In a rule a bare `state` is a fact about something else, such as a return; elsewhere it was taken out of
  // a record.
  const bareCounts = !file.path.includes('/rules/');
  const found: Complaint[] = [];
  const note = (offset: number, how: string) => found.push(at(file, offset, `${how} a state: ${advice}`));
  const isState = (part: Expression | PrivateIdentifier) => isStateOf(part, bareCounts);
  new Visitor({
    BinaryExpression({ operator, left, right, start }) {
      if (!/^[!=]==?$/.test(operator) || isNothing(left) || isNothing(right)) return;
      if (isState(left) || isState(right)) note(start, 'compares');
    },
    SwitchStatement({ discriminant, start }) {
      if (isState(discriminant)) note(start, 'switches on');
    },
    CallExpression({ callee, arguments: [first], start }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name !== 'includes' || first === undefined || first.type === 'SpreadElement')
        return;
      if (isState(first)) note(start, 'compares');
    },
  }).visit(file.parsed.program);
  return found;
}

function isStateOf(part: Expression | PrivateIdentifier, bareCounts: boolean): boolean {
  if (part.type === 'ChainExpression') return isStateOf(part.expression, bareCounts);
  if (part.type === 'Identifier') return bareCounts && part.name === 'state';
  if (part.type !== 'MemberExpression' || part.property.type !== 'Identifier') return false;
  // A router keeps something of its own under this name.
  if (part.object.type === 'Identifier' && part.object.name === 'location') return false;
  return part.property.name === 'state';
}

/** Asking whether there is a state at all asks nothing about its meaning. */
function isNothing(part: Expression | PrivateIdentifier): boolean {
  return (
    (part.type === 'Identifier' && part.name === 'undefined') ||
    (part.type === 'Literal' && part.value === null)
  );
}
