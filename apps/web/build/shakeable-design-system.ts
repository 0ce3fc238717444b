import type { Plugin } from 'vite';

/**
 * Lets the bundler drop the components that we do not use. The published file of react-uswds wraps each icon
 * and many components in calls that a bundler must take for side effects, so one button brings 40 KB of
 * others along. The calls are `memo`, `forwardRef` and the library's own icon factory, none of which has an
 * effect.
 */
export function shakeableDesignSystem(): Plugin {
  return {
    name: 'accord:shakeable-design-system',
    apply: 'build',
    transform(code, id) {
      if (focusTrap.test(id)) return { code, map: null, moduleSideEffects: false };
      if (!id.includes('@trussworks/react-uswds/lib/index.js')) return undefined;
      return { code: marked(code), map: null, moduleSideEffects: false };
    },
  };
}

const focusTrap = /node_modules\/(focus-trap|focus-trap-react|tabbable)\//;
const iconInStaticBlock = /static \{\s*this\.(\w+) = ([\w$]+\([\w$]+\));\s*\}/g;

function marked(code: string): string {
  const wrappers = [...code.matchAll(/\b(?:forwardRef|memo) as ([\w$]+)/g)].map((match) => match[1]);
  const wrapped = new RegExp(`([\\w$]+ = )((?:${wrappers.join('|')})\\()`, 'g');
  return code
    .replaceAll(wrapped, '$1/* @__PURE__ */ $2')
    .replaceAll(iconInStaticBlock, 'static $1 = /* @__PURE__ */ $2;');
}
