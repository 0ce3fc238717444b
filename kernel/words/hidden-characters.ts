/**
 * Control characters and those that turn the direction of the text after them around: they do not show, and
 * make a name or a note read as something else than was typed. A new line and a tab are none of them.
 */
const hidden = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text holds characters that no reader sees and that change what is read. */
export function hasHiddenCharacters(text: string): boolean {
  return hidden.test(text);
}
