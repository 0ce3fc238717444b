import { words } from '#kernel/words/en.ts';
import { hasHiddenCharacters } from '#kernel/words/hidden-characters.ts';

type Unkeepable = { readonly field: string; readonly expected: string };

/** What the forms say of the same text. */
const withoutHidden = words['hidden-characters'];
const wholeCharacters = 'Take out the half of a character.';

/**
 * Texts that are not kept, each at its field: those that the database could not keep, with half of a
 * character, and those that would read as something else than was sent. The name of a field is a text as
 * well; it is told by what it stands in, so that it is not written out itself.
 */
export function unkeepableTexts(raw: unknown): readonly Unkeepable[] {
  const found: Unkeepable[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: raw }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') found.push(...troubleOf(path, value));
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      const inKey = troubleOf(path, key);
      found.push(...inKey);
      if (inKey.length === 0) open.push({ path: path === '' ? key : `${path}.${key}`, value: member });
    }
  }
  return found;
}

function troubleOf(path: string, text: string): readonly Unkeepable[] {
  const field = path === '' ? 'input' : path;
  if (/\p{Surrogate}/u.test(text)) return [{ field, expected: wholeCharacters }];
  return hasHiddenCharacters(text) ? [{ field, expected: withoutHidden }] : [];
}
