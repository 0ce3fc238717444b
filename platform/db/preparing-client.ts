import pg from 'pg';

/** More statements than the program has; what is made with lists of every length stays outside. */
const statementsMost = 2000;

const names = new Map<string, string>();

/**
 * A connection that prepares each statement once and then only runs it. Row security makes planning dear: it
 * takes longer than what most of our statements do.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...given: unknown[]) => unknown;
    const prepared = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    };
    this.query = prepared as typeof this.query;
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= statementsMost) return known;
  const name = `accord_${names.size}`;
  names.set(text, name);
  return name;
}
