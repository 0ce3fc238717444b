import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['kernel', 'capabilities', 'platform', 'ui', 'apps'];
const files = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'tools/bootstrap/build.mjs',
];

/**
 * What a build is made from. Sizes and times tell in milliseconds that nothing changed; where they differ, as
 * after a checkout, the contents decide.
 *
 * @param {string} root
 */
export function sourcesOf(root) {
  const paths = [...folders.flatMap((folder) => filesUnder(root, folder)), ...files].sort();
  return {
    glance() {
      const hash = createHash('sha1');
      for (const path of paths) {
        const stat = statSync(join(root, path), { throwIfNoEntry: false });
        hash.update(`${path} ${stat?.size} ${stat?.mtimeMs}\n`);
      }
      return hash.digest('hex');
    },
    contents() {
      const hash = createHash('sha256');
      for (const path of paths) {
        if (statSync(join(root, path), { throwIfNoEntry: false }) === undefined) continue;
        hash
          .update(`${path}\0`)
          .update(readFileSync(join(root, path)))
          .update('\0');
      }
      return hash.digest('hex');
    },
  };
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(root, folder) {
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(root, path);
    return /\.test\.tsx?$|\.md$/.test(entry.name) ? [] : [path];
  });
}
