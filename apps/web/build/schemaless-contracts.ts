import type { Plugin } from 'vite';

/**
 * Leaves the schema library out of the pages. A page needs of a contract its method, its path and its types;
 * what it sends is read on the server, which answers field by field. That saves 24 KB compressed on a
 * taxpayer's first page. Whoever would parse with a schema in a page is told so at once.
 */
export function schemalessContracts(): Plugin {
  return {
    name: 'accord:schemaless-contracts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'zod' ? moduleId : undefined),
    load: (id) => (id === moduleId ? inertSchemas : undefined),
  };
}

const moduleId = '\0accord:inert-schemas';

/** A schema that every call and member answers with itself. */
const inertSchemas = `
const parsing = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync']);
export const z = new Proxy(function schema() {}, {
  get: (_, name) => {
    if (parsing.has(name)) throw new Error('schemas are read on the server, not in the page');
    return z;
  },
  apply: () => z,
});
`;
