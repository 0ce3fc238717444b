const excerptMost = 80;

/**
 * Which texts of a paper hold a sign that cannot be printed, as far as the printing names the sign: that is
 * what has to be written otherwise. A long text is told by its part around the sign.
 */
export function unprintableTexts(content: unknown, problems: readonly string[]): readonly string[] {
  const signs = problems.flatMap((problem) =>
    [...problem.matchAll(/"([^"]+)"/g)].map(([, sign = '']) => sign),
  );
  const found = textsIn(content).flatMap((text) => {
    const sign = signs.find((one) => text.includes(one));
    return sign === undefined ? [] : [excerptAround(text, text.indexOf(sign))];
  });
  return [...new Set(found)];
}

function textsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(textsIn);
}

function excerptAround(text: string, at: number): string {
  if (text.length <= excerptMost) return text;
  const from = Math.max(0, Math.min(at, text.length - excerptMost));
  const end = from + excerptMost;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
