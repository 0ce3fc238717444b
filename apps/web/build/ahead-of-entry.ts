import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What an entry asks for as soon as it runs, whoever reads it: it can be fetched along with the entry. */
type Ahead = { readonly modules: readonly string[]; readonly answers: readonly string[] };

/** Names in the page of an entry what the entry will ask for, so that it comes with it, not after it. */
export function aheadOfEntry(entries: Readonly<Record<string, Ahead>>): Plugin {
  return {
    name: 'accord:ahead-of-entry',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle = {} }) {
        const ahead = Object.entries(entries).find(([entry]) => filename.endsWith(entry))?.[1];
        if (ahead === undefined) return [];
        const files = Object.values(bundle);
        const names = new Set(ahead.modules.flatMap((module) => filesOf(files, module)));
        const modules = [...names].filter((name) => !html.includes(name)).map(moduleTag);
        return [...modules, ...ahead.answers.map(answerTag)];
      },
    },
  };
}

/** The file in which a module begins, and those that it imports. */
function filesOf(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], module: string) {
  const chunk = files.find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.replace(/\?.*$/, '').endsWith(module) === true,
  );
  if (chunk?.type !== 'chunk') throw new Error(`${module} begins no file of the build`);
  return [chunk.fileName, ...chunk.imports];
}

function moduleTag(name: string): HtmlTagDescriptor {
  const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${name}` };
  return { tag: 'link', attrs, injectTo: 'head' };
}

function answerTag(path: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: path };
  return { tag: 'link', attrs, injectTo: 'head' };
}
