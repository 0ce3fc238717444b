import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { missingKeys } from '#kernel/decision/words.ts';
import { at, type Check, type Complaint } from '../check.ts';
import type { SourceFile, Tree } from '../tree.ts';
import { languageOf, type Word, wordsIn } from '../words-in.ts';

/**
 * Words stand in both languages under the same keys, with the same values asked for, and give nobody a
 * gender.
 */
export const words: Check = {
  rule: 'words',
  look: (tree) =>
    tree.filter(({ path }) => languageOf(path) !== undefined).flatMap((file) => complaintsAbout(file, tree)),
  samples: [
    {
      files: {
        'capabilities/levy/words/en.ts': [
          'export const words = {',
          "  'state.levy.served': 'Served',",
          "  'cure.wait': 'Wait until {to}',",
          "  'task.call': 'Ask him to call',",
          "  'task.write': 'Write ' + 'a letter',",
          '} satisfies Words;',
        ].join('\n'),
        'capabilities/levy/words/es.ts': [
          'export const words = {',
          "  'state.levy.served': 'Notificado',",
          "  'cure.wait': 'Espere',",
          "  'task.call': 'Pida una llamada',",
          '} satisfies Words;',
        ].join('\n'),
        'capabilities/liens/words/en.ts': "export const words = { 'a.b': 'A' };",
      },
      complains: [
        'capabilities/levy/words/en.ts:3',
        'capabilities/levy/words/en.ts:4',
        'capabilities/levy/words/en.ts:5',
        'capabilities/liens/words/en.ts:1',
      ],
    },
  ],
};

function complaintsAbout(file: SourceFile, tree: Tree): readonly Complaint[] {
  const language = languageOf(file.path) ?? 'en';
  const written = wordsByKey(file);
  const pronouns = [...written.values()].flatMap(({ text, offset }) =>
    genderedPronounsIn(text, language).map((pronoun) =>
      at(file, offset, `says "${pronoun}": say who is meant, or write the sentence without`),
    ),
  );
  return language === 'en' ? [...pronouns, ...parityComplaints(file, written, tree)] : pronouns;
}

function parityComplaints(
  file: SourceFile,
  english: ReadonlyMap<string, Word>,
  tree: Tree,
): readonly Complaint[] {
  const otherPath = file.path.replace(/en\.ts$/, 'es.ts');
  const other = tree.find(({ path }) => path === otherPath);
  if (other === undefined) return [at(file, 0, `has no Spanish beside it: write ${otherPath}`)];
  const spanish = wordsByKey(other);
  return missingKeys(textsOf(english), textsOf(spanish)).map((missing) => {
    const [key = ''] = missing.split(' ');
    const word = english.get(key);
    if (word === undefined) return at(other, spanish.get(key)?.offset ?? 0, `${key} is missing in English`);
    const message =
      missing === key
        ? `${key} is missing in Spanish: write it in ${otherPath}`
        : `${missing} stands in one language alone: the same {values} here and in ${otherPath}`;
    return at(file, word.offset, message);
  });
}

function textsOf(found: ReadonlyMap<string, Word>): Readonly<Record<string, string>> {
  return Object.fromEntries([...found].map(([key, { text }]) => [key, text]));
}

function wordsByKey(file: SourceFile): ReadonlyMap<string, Word> {
  return new Map(wordsIn(file).map((word) => [word.key, word]));
}
