const typed = /^(\d{4})-?(\d{5})([A-Z])$/;

/**
 * The number of a representative in the Centralized Authorization File, `0302-12345R`, however it was typed;
 * undefined where it is none.
 */
export function readCafNumber(text: string): string | undefined {
  const [, first, second, letter] = typed.exec(text.trim().toUpperCase().replaceAll(' ', '')) ?? [];
  return first === undefined ? undefined : `${first}-${second}${letter}`;
}
