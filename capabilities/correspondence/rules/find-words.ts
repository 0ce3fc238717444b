/**
 * The words of a list that a text has, as the list has them. A star stands for any ending; case and accents
 * do not matter.
 */
export function findWords(text: string, list: readonly string[]): readonly string[] {
  const plain = plainText(text);
  return list.filter((word) => patternOf(word).test(plain));
}

/**
 * The text without these sentences, wherever they stand in full. A `{name}` in one stands for a few words of
 * any kind.
 */
export function withoutSentences(text: string, sentences: readonly string[]): string {
  return sentences.reduce(
    (rest, sentence) => rest.replaceAll(sentencePattern(sentence), '|'),
    plainText(text),
  );
}

/**
 * Lower case, without accents, soft hyphens and invisible signs, and with single spaces, so that no word can
 * hide.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Mark}\p{Format}]/gu, '')
    .replaceAll(/[\p{Dash_Punctuation}−]/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

function patternOf(word: string): RegExp {
  const ending = literal(plainText(word)).replaceAll(String.raw`\*`, String.raw`\p{Letter}*`);
  return new RegExp(String.raw`(?<![\p{Letter}\p{Number}])${ending}(?![\p{Letter}\p{Number}])`, 'u');
}

function sentencePattern(sentence: string): RegExp {
  const anyName = literal(plainText(sentence)).replaceAll(/\\\{\w+\\\}/g, '[^.!?]{1,60}?');
  return new RegExp(anyName, 'gu');
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
