import { Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isCode, isTest, type SourceFile } from '../tree.ts';

const marks = /\b(?:TODO|FIXME|XXX|HACK)\b/;

/** Nothing is left for later inside the code, and no test is left out. */
export const leftovers: Check = {
  rule: 'leftovers',
  look: (tree) =>
    tree.flatMap((file) => [
      ...(isCode(file.path) ? commentComplaints(file) : textComplaints(file)),
      ...(isTest(file.path) && isCode(file.path) ? testComplaints(file) : []),
    ]),
  samples: [
    {
      files: {
        'platform/a.ts': "// TODO: later\nconst text = 'TODO';\n/* one\n FIXME two */\n",
        'platform/a.sql': 'select 1; -- XXX slow\n',
        'platform/a.md': 'A heading: TODO is a word here.\n',
        'platform/a.test.ts':
          "test.skip('a', () => {});\ndescribe.only('b', () => {});\nit.todo('c');\ntest('d', () => {});",
      },
      complains: [
        'platform/a.ts:1',
        'platform/a.ts:4',
        'platform/a.sql:1',
        'platform/a.test.ts:1',
        'platform/a.test.ts:2',
        'platform/a.test.ts:3',
      ],
    },
  ],
};

const advice = 'do it now, or describe it in docs/decisions';

function commentComplaints(file: SourceFile): readonly Complaint[] {
  return file.parsed.comments.flatMap(({ value, start }) => {
    const mark = marks.exec(value);
    return mark === null ? [] : [at(file, start + 2 + mark.index, `leaves something for later: ${advice}`)];
  });
}

function textComplaints(file: SourceFile): readonly Complaint[] {
  if (!/\.(?:sql|s?css|html|typ)$/.test(file.path)) return [];
  const mark = marks.exec(file.text);
  return mark === null ? [] : [at(file, mark.index, `leaves something for later: ${advice}`)];
}

function testComplaints(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  new Visitor({
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (!['test', 'it', 'describe'].includes(object.name)) return;
      if (['skip', 'only', 'todo', 'skipIf', 'runIf'].includes(property.name))
        found.push(at(file, start, `leaves tests out (${object.name}.${property.name}): run them all`));
    },
  }).visit(file.parsed.program);
  return found;
}
