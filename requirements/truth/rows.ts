import { readFileSync } from 'node:fs';

/** The rows of a truth file by their column names, for tests: `truthRows('cycle_pairs.csv')`. */
export function truthRows(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const [header = [], ...records] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  return records.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** The cells of one line; a quoted cell may hold commas and doubled quotes. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
