declare const centsBrand: unique symbol;

/** An amount of United States money in whole cents: a safe integer, negative for a credit. */
export type Cents = number & { readonly [centsBrand]: true };

export const zeroCents = 0 as Cents;

/** An amount from a count of cents. Throws if it is not a safe integer. */
export function cents(count: number): Cents {
  if (!Number.isSafeInteger(count))
    throw new RangeError(`an amount in cents must be a safe integer, not ${count}`);
  // There is one zero: adding it turns the negative zero of a division into the other.
  return (count + 0) as Cents;
}

/** An amount from whole dollars, for the figures of the law: `dollars(10_000)`. */
export function dollars(wholeDollars: number): Cents {
  return cents(wholeDollars * 100);
}

const dollarsText = /^-?\d{1,14}(\.\d{1,2})?$/;

/** The amount that a decimal text in dollars names, "1234.5" or "1234.56"; undefined if it names none. */
export function parseDollars(text: string): Cents | undefined {
  if (!dollarsText.test(text)) return undefined;
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const count = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  if (!Number.isSafeInteger(count)) return undefined;
  return cents(negative ? -count : count);
}

/**
 * The amount as a decimal text in dollars with two places and no grouping, "1234.56": the form of files and
 * the API.
 */
export function dollarsTextOf(amount: Cents): string {
  const count = Math.abs(amount);
  const text = `${Math.trunc(count / 100)}.${String(count % 100).padStart(2, '0')}`;
  return amount < 0 ? `-${text}` : text;
}

/** The sum of amounts. Throws if it leaves the safe range. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/**
 * The amount split into equal parts, each rounded up to the cent, so that the parts together are never too
 * little.
 */
export function divideCentsUp(amount: Cents, parts: number): Cents {
  if (!Number.isSafeInteger(parts) || parts <= 0)
    throw new RangeError(`parts must be a positive integer, not ${parts}`);
  const rest = amount % parts;
  return cents((amount - rest) / parts + (rest > 0 ? 1 : 0));
}

export function maxCents(a: Cents, b: Cents): Cents {
  return a > b ? a : b;
}

export function minCents(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}
