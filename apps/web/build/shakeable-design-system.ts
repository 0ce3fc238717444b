import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Lets the bundler drop the components that we do not use. The published file of react-uswds wraps each icon
 * and many components in calls that a bundler must take for side effects, so one button brings 40 KB of
 * others along. The calls are `memo`, `forwardRef` and the library's own icon factory, none of which has an
 * effect. And a module is never split: the fields of forms, its date picker above all, would come with every
 * page's first button, so `ui/form` reads the file as a module of its own.
 */
export function shakeableDesignSystem(): Plugin {
  return {
    name: 'accord:shakeable-design-system',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== designSystem || importer === undefined || !importer.includes(formParts))
        return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: found.id + forForms };
    },
    load(id) {
      return id.endsWith(forForms) ? readFileSync(id.slice(0, -forForms.length), 'utf8') : undefined;
    },
    transform(code, id) {
      if (focusTrap.test(id)) return { code, map: null, moduleSideEffects: false };
      if (!id.includes('@trussworks/react-uswds/lib/index.js')) return undefined;
      return { code: marked(code), map: null, moduleSideEffects: false };
    },
  };
}

const designSystem = '@trussworks/react-uswds';
const formParts = '/ui/form/';
const forForms = '?for-forms';
const focusTrap = /node_modules\/(focus-trap|focus-trap-react|tabbable)\//;
const iconInStaticBlock = /static \{\s*this\.(\w+) = ([\w$]+\([\w$]+\));\s*\}/g;

function marked(code: string): string {
  const wrappers = [...code.matchAll(/\b(?:forwardRef|memo) as ([\w$]+)/g)].map((match) => match[1]);
  const wrapped = new RegExp(`([\\w$]+ = )((?:${wrappers.join('|')})\\()`, 'g');
  return code
    .replaceAll(wrapped, '$1/* @__PURE__ */ $2')
    .replaceAll(iconInStaticBlock, 'static $1 = /* @__PURE__ */ $2;');
}
