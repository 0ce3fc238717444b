import { formatCents } from '#kernel/decision/format.ts';
import { hasHiddenCharacters } from '#kernel/words/hidden-characters.ts';
import type { Speaker } from '../speech.tsx';
import type { FieldError } from './form.tsx';
import type { TypedText } from './listed-fields.tsx';
import { dollarsMost, isTooLarge } from './read.ts';

/** The texts that could not be kept as they were typed, each at its field, with what to do about it. */
export function unkeepable(
  texts: readonly TypedText[],
  { say, tell }: Pick<Speaker, 'say' | 'tell'>,
): readonly FieldError[] {
  return texts.flatMap(({ name, text, most, isAmount }) => {
    if (isAmount === true && isTooLarge(text))
      return [{ name, message: say('ui.form-amount-large', { most: formatCents(dollarsMost) }) }];
    if (text.length > most)
      return [
        {
          name,
          message: say('form.too-long', { most: counted(most), count: counted(text.length) }),
        },
      ];
    return hasHiddenCharacters(text) ? [{ name, message: tell('hidden-characters') }] : [];
  });
}

function counted(count: number): string {
  return count.toLocaleString('en-US');
}
