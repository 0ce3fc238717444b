import { type LockFile, missingEntries } from '../../complete-lock.mjs';
import { at, type Check } from '../check.ts';

/** The lock file installs on every kind of machine: it names the optional packages for all of them. */
export const lockFile: Check = {
  rule: 'lock-file',
  look: (tree) =>
    tree
      .filter(({ path }) => path === 'package-lock.json')
      .flatMap((file) =>
        Object.keys(missingEntries(JSON.parse(file.text) as LockFile)).map((place) =>
          at(file, 0, `lacks ${place}, without which npm ci refuses it: run node tools/complete-lock.mjs`),
        ),
      ),
  samples: [
    {
      files: {
        'package-lock.json': JSON.stringify({
          packages: {
            '': {},
            'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-win32': '1.0.0' } },
            'node_modules/a-linux': { version: '1.0.0' },
          },
        }),
      },
      complains: ['package-lock.json:1'],
    },
    {
      files: {
        'package-lock.json': JSON.stringify({
          packages: {
            'node_modules/b/node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } },
            'node_modules/b/node_modules/a-linux': { version: '1.0.0' },
          },
        }),
      },
      complains: [],
    },
  ],
};
