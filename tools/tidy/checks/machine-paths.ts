import { at, type Check } from '../check.ts';

const personal = /(?:^|[\s'"`(=:])(\/(?:home|Users)\/[\w.-]+\/|\/root\/|\/tmp\/|[A-Z]:\\Users\\)/;

/** Nothing in the project knows a path of somebody's machine. */
export const machinePaths: Check = {
  rule: 'machine-paths',
  look: (tree) =>
    tree
      .filter(({ path }) => path !== 'tools/tidy/checks/machine-paths.ts')
      .flatMap((file) => {
        const found = personal.exec(file.text);
        const advice = 'start from the checkout, or ask os.tmpdir()';
        return found === null
          ? []
          : [at(file, found.index + 1, `names a path of one machine, ${found[1]}: ${advice}`)];
      }),
  samples: [
    {
      files: {
        'README.md': 'Run it.\nIt stands in /home/ada/accord/ here.\n',
        'platform/a.ts': "const folder = '/tmp/accord';\n",
        'platform/b.ts': "const route = '/taxpayers/home/';\nconst url = 'https://example.org/root/a';\n",
      },
      complains: ['README.md:2', 'platform/a.ts:1'],
    },
  ],
};
