/**
 * Words by key, as each `words/en.ts` and `words/es.ts` holds them: the same keys in both languages.
 *
 *   finding.<test>.met | failed | unknown | not-applicable   {value} {limit} {from} {about} {fact}
 *   cure.<act>   {to} {names}           fact.<name>          value.<fact>.<value>   a code or text in words
 *   period.<MFT>   {year} {month} {quarter}: how a taxpayer reads the module "30 202112"
 *
 * A key may be split into `.one` and `.other`, by the count that it tells. A taxpayer reads `taxpayer-<key>`
 * where it exists, and `<key>` otherwise.
 */
export type Words = Readonly<Record<string, string>>;

export type Language = 'en' | 'es';

export const languages: readonly Language[] = ['en', 'es'];

/** Who reads: staff read codes and short days, taxpayers neither. */
export type Audience = 'staff' | 'taxpayer';

export type Reader = { readonly language: Language; readonly audience: Audience };

export type WordValues = Readonly<Record<string, string>>;

const placeholder = /\{(\w+)\}/g;

/** The template with each `{name}` replaced by its value; a name without a value stands in plain words. */
export function fill(template: string, values: WordValues): string {
  return template.replaceAll(
    placeholder,
    (_, name: string) => values[name] ?? spelledOut(name).toLowerCase(),
  );
}

/** The names that a template asks for, each once, in order of the alphabet. */
export function placeholdersIn(template: string): readonly string[] {
  return [...new Set([...template.matchAll(placeholder)].map(([, name = '']) => name))].toSorted();
}

/**
 * What two languages do not share, for tests: keys that only one has, and `key {name}` where only one of the
 * two texts asks for a value. Empty when they are on a par.
 */
export function missingKeys(en: Words, es: Words): readonly string[] {
  const keys = [...new Set([...Object.keys(en), ...Object.keys(es)])].toSorted();
  return keys.flatMap((key) => {
    const texts = [en[key], es[key]];
    const [first, second] = texts.map((text) => (text === undefined ? undefined : placeholdersIn(text)));
    if (first === undefined || second === undefined) return [key];
    const names = new Set([...first, ...second]);
    return [...names]
      .filter((name) => !first.includes(name) || !second.includes(name))
      .map((n) => `${key} {${n}}`);
  });
}

/** Many sets of words as one; a later set wins. */
export function mergeWords(...sets: readonly Words[]): Words {
  return Object.assign({}, ...sets) as Words;
}

/**
 * A key's last part in plain words, so that a missing text can still be read: `fact.requestDay` is "Request
 * day".
 */
export function spelledOut(key: string): string {
  const part = key.split('.').at(-1) ?? key;
  const spaced = part
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  const plain = spaced.replace(/ (?:Cents|At)$/, '').toLowerCase();
  return capitalized(plain);
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
