/**
 * The names of a case file. Facts say their unit, `taxCents`; a file holds dollars, so its names leave the
 * word out, `tax`. The two forms are told apart by this ending alone.
 */
const ending = 'Cents';

/** The JSON Schema of a file, from the one of the facts. */
export function schemaInFileNames(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(schemaInFileNames);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => {
      if (key === 'properties') return [key, renamed(value)];
      if (key === 'required' && Array.isArray(value))
        return [key, value.map((name) => fileName(String(name)))];
      return [key, schemaInFileNames(value)];
    }),
  );
}

/** `amountCents` is `amount` in a file. */
export function fileName(name: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

/**
 * The facts' names in the place of the file's, where a schema knows them. A file's own name that has the
 * ending gets it twice, so that no schema knows it.
 */
export function inFactNames(value: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => inFactNames(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      known.has(key) || key.endsWith(ending) ? `${key}${ending}` : key,
      inFactNames(member, known),
    ]),
  );
}

/** Every file name in a schema of facts that stands for an amount. */
export function amountNamesIn(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  walk(schema, (properties) => {
    for (const name of Object.keys(properties)) if (name.endsWith(ending)) found.add(fileName(name));
  });
  return found;
}

function renamed(properties: unknown): unknown {
  if (typeof properties !== 'object' || properties === null) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]: [string, unknown]) => [
      fileName(name),
      schemaInFileNames(member),
    ]),
  );
}

function walk(schema: unknown, visit: (properties: object) => void): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
    if (key === 'properties' && typeof value === 'object' && value !== null) visit(value);
    walk(value, visit);
  }
}
