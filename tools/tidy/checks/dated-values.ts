import { type Expression, type ObjectExpression, Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isTest, type SourceFile } from '../tree.ts';

/**
 * Dated values go up from entry to entry: the one that counts is looked for from the end, so in another order
 * the wrong one would. Two may begin on the same day only where the later one is of an edition of its own.
 */
export const datedValues: Check = {
  rule: 'dated-values',
  look: (tree) =>
    tree
      .filter(({ path }) => /^capabilities\/[^/]+\/parameters\/.*\.ts$/.test(path) && !isTest(path))
      .flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/parameters/wait-days.ts': [
          'export const waitDays = {',
          '  values: [',
          "    { from: day('1998-07-22'), value: 30 },",
          "    { from: day('2004-01-01'), value: 31 },",
          "    { from: day('2003-01-01'), value: 32 },",
          "    { from: day('2003-01-01'), value: 33 },",
          "    { from: day('2003-01-01'), value: 34, edition: 'later' },",
          '  ],',
          '};',
          "export const other = { values: [{ from: day('1990-01-01'), value: 1 }] };",
        ].join('\n'),
        'capabilities/levy/rules/wait.test.ts':
          "const values = [{ from: day('2004-01-01') }, { from: day('2003-01-01') }];",
      },
      complains: [5, 6].map((line) => `capabilities/levy/parameters/wait-days.ts:${line}`),
    },
  ],
};

type Entry = { readonly from: string; readonly ofEdition: boolean; readonly offset: number };

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  new Visitor({
    ArrayExpression({ elements }) {
      const entries = elements.flatMap((element) =>
        element?.type === 'ObjectExpression' ? entriesOf(element) : [],
      );
      for (const [index, { from, ofEdition, offset }] of entries.entries()) {
        const before = entries[index - 1];
        if (before === undefined || before.from < from || (before.from === from && ofEdition)) continue;
        found.push(at(file, offset, `counts from ${from}, after an entry that counts from ${before.from}`));
      }
    },
  }).visit(file.parsed.program);
  return found;
}

/** `{ from: day('2003-01-01'), value: … }`; nothing for any other object. */
function entriesOf({ properties, start }: ObjectExpression): readonly Entry[] {
  const values = new Map<string, Expression>();
  for (const property of properties)
    if (property.type === 'Property' && property.key.type === 'Identifier')
      values.set(property.key.name, property.value);
  const from = values.get('from');
  const [first] = from?.type === 'CallExpression' ? from.arguments : [];
  if (first?.type !== 'Literal' || typeof first.value !== 'string') return [];
  return [{ from: first.value, ofEdition: values.has('edition'), offset: start }];
}
