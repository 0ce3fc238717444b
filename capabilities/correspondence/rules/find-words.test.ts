import { describe, expect, test } from 'vitest';
import { findWords, plainText, withoutSentences } from './find-words.ts';

describe('the words of a list in a text', () => {
  test.each`
    text                              | word                       | found
    ${'Your request is rejected.'}    | ${'reject*'}               | ${true}
    ${'REJECTION'}                    | ${'reject*'}               | ${true}
    ${'re­jected'}                    | ${'reject*'}               | ${true}
    ${'denied'}                       | ${'denied'}                | ${true}
    ${'undenied'}                     | ${'denied'}                | ${false}
    ${'the levying of tax'}           | ${'levy'}                  | ${false}
    ${'You do not\nqualify for this'} | ${'not qualify'}           | ${true}
    ${'finally'}                      | ${'final'}                 | ${false}
    ${'La decisión'}                  | ${'decision*'}             | ${true}
    ${'retención  de salario'}        | ${'retencion de salario*'} | ${true}
    ${'write to a.b@c.gov'}           | ${'a.b'}                   | ${true}
    ${'write to aXb'}                 | ${'a.b'}                   | ${false}
  `('"$text" has "$word": $found', ({ text, word, found }) => {
    expect(findWords(text, [word])).toEqual(found ? [word] : []);
  });

  test('each is named once, in the order of the list', () => {
    expect(findWords('Levy, denied, levy', ['denied', 'levy', 'seiz*'])).toEqual(['denied', 'levy']);
  });
});

describe('a text without fixed sentences', () => {
  test('a sentence in full goes, wherever its line breaks are', () => {
    expect(withoutSentences('First.\nWe cannot\nlevy now. Then.', ['We cannot levy now.'])).toBe(
      'first. | then.',
    );
  });

  test('a part of a sentence stays', () => {
    expect(withoutSentences('We cannot levy', ['We cannot levy now.'])).toBe('we cannot levy');
  });

  test('a name in a sentence stands for a few words and not for another sentence', () => {
    const sentences = ['The levy stays: {source}.'];
    expect(withoutSentences('The levy stays: Acme Payroll.', sentences)).toBe('|');
    expect(withoutSentences('The levy stays: Acme. We will seize more.', sentences)).toContain('seize');
  });
});

test('no sign hides a word: dashes, accents, ligatures and invisible signs become plain', () => {
  expect(plainText('E‑mail  ﬁnal​ Ácción')).toBe('e-mail final accion');
});
