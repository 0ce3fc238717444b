import type { Speaker } from '../speech.tsx';
import type { FieldError } from './form.tsx';
import type { TypedText } from './listed-fields.tsx';

/**
 * Control characters and those that turn the direction of the text after them around: they do not show, and
 * make a name or a note read as something else than was typed. A new line and a tab are none of them.
 */
const hidden = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** The texts that could not be kept as they were typed, each at its field, with what to do about it. */
export function unkeepable(
  texts: readonly TypedText[],
  { say }: Pick<Speaker, 'say'>,
): readonly FieldError[] {
  return texts.flatMap(({ name, text, most }) => {
    if (text.length > most)
      return [
        {
          name,
          message: say('form.too-long', { most: counted(most), count: counted(text.length) }),
        },
      ];
    return hidden.test(text) ? [{ name, message: say('form.hidden-characters') }] : [];
  });
}

function counted(count: number): string {
  return count.toLocaleString('en-US');
}
