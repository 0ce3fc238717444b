import { at, type Check, type Complaint } from '../check.ts';
import { mayUse } from '../house.ts';
import { sourceFile, type Tree } from '../tree.ts';

const doorLinesMax = 40;
const readmeLinesMax = 80;

/** A capability stands in the graph, says what it is on a page, and has a door that is read at a glance. */
export const doors: Check = {
  rule: 'doors',
  look: (tree) => capabilitiesOf(tree).flatMap((name) => complaintsAbout(name, tree)),
  samples: [
    {
      files: {
        'capabilities/levy/index.ts': 'export {};\n'.repeat(41),
        'capabilities/liens/index.ts': 'export {};\n'.repeat(40),
        'capabilities/liens/README.md': '# Liens\n',
        'capabilities/appeals/README.md': '# Appeals\n'.repeat(81),
        'capabilities/lottery/README.md': '# Lottery\n',
      },
      complains: [
        'capabilities/levy/README.md:1',
        'capabilities/levy/index.ts:41',
        'capabilities/appeals/README.md:81',
        'capabilities/lottery/README.md:1',
      ],
    },
  ],
};

function capabilitiesOf(tree: Tree): readonly string[] {
  return [...new Set(tree.flatMap(({ path }) => /^capabilities\/([^/]+)\//.exec(path)?.[1] ?? []))];
}

function complaintsAbout(name: string, tree: Tree): readonly Complaint[] {
  const file = (part: string) => tree.find(({ path }) => path === `capabilities/${name}/${part}`);
  const readme = file('README.md');
  const missing = sourceFile(`capabilities/${name}/README.md`, '');
  return [
    ...(name in mayUse
      ? []
      : [at(readme ?? missing, 0, 'stands not in the graph of tools/tidy/house.ts: add it there')]),
    ...(readme
      ? []
      : [at(missing, 0, 'is missing: say what it is, the law, and the files in reading order')]),
    ...longer(readme, readmeLinesMax, 'a page at most, the rest is in the files'),
    ...longer(file('index.ts'), doorLinesMax, 'export what others use, nothing else'),
  ];
}

function longer(file: Tree[number] | undefined, most: number, advice: string): readonly Complaint[] {
  if (file === undefined) return [];
  const lines = file.text.replace(/\n$/, '').split('\n').length;
  return lines > most
    ? [{ path: file.path, line: most + 1, message: `has ${lines} lines, at most ${most}: ${advice}` }]
    : [];
}
