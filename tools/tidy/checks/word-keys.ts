import { at, type Check, type Complaint } from '../check.ts';
import type { SourceFile, Tree } from '../tree.ts';
import { languageOf, wordsIn } from '../words-in.ts';

/**
 * A key of words stands once in the product: all words are merged into one set, where the later text would
 * silently take the place of the earlier one.
 */
export const wordKeys: Check = {
  rule: 'word-keys',
  look: (tree) => complaintsAbout(tree.filter(({ path }) => languageOf(path) === 'en')),
  samples: [
    {
      files: {
        'capabilities/levy/words/en.ts': [
          'export const words = {',
          "  'cure.wait': 'Wait until {to}',",
          "  'state.levy.served': 'Served',",
          '};',
        ].join('\n'),
        'capabilities/levy/words/es.ts': "export const words = { 'cure.wait': 'Espere' };",
        'capabilities/levy/words/web/en.ts': [
          "export const buttons = { 'event.levy.serve': 'Serve' };",
          "export const titles = { 'event.levy.serve': 'Serve the levy' };",
        ].join('\n'),
        'capabilities/liens/words/web-en.ts': "export const words = { 'cure.wait': 'Wait' };",
        'capabilities/liens/rules/words.ts': "export const words = { 'cure.wait': 'Wait' };",
      },
      complains: ['capabilities/levy/words/web/en.ts:2', 'capabilities/liens/words/web-en.ts:1'],
    },
  ],
};

/** Of the same key the first file keeps it; the Spanish files have the keys of the English ones (`words`). */
function complaintsAbout(files: Tree): readonly Complaint[] {
  const first = new Map<string, SourceFile>();
  return files.flatMap((file) =>
    wordsIn(file).flatMap(({ key, offset }) => {
      const holder = first.get(key);
      if (holder !== undefined)
        return [at(file, offset, `${key} stands in ${holder.path} too: give one of them another key`)];
      first.set(key, file);
      return [];
    }),
  );
}
