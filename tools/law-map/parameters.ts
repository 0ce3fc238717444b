import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollarsTextOf } from '#kernel/money/cents.ts';

/** A parameter, and the file that a reader finds it in. */
export type FoundParameter = { readonly path: string; readonly parameter: Parameter<unknown> };

/** Every dated parameter of the capabilities, in order of its id. */
export async function readParameters(root: string): Promise<readonly FoundParameter[]> {
  const found: FoundParameter[] = [];
  for (const path of parameterFiles(root)) {
    const exported = (await import(pathToFileURL(join(root, path)).href)) as Readonly<
      Record<string, unknown>
    >;
    for (const value of Object.values(exported))
      if (isParameter(value)) found.push({ path, parameter: value });
  }
  return found.sort((a, b) => a.parameter.id.localeCompare(b.parameter.id, 'en'));
}

function parameterFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'capabilities')).flatMap((capability) => {
    const folder = `capabilities/${capability}/parameters`;
    return filesIn(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`);
  });
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isParameter(value: unknown): value is Parameter<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'selectedBy' in value &&
    'values' in value &&
    'unit' in value
  );
}

/** A table in Markdown: each value of a parameter with its first day and its source. */
export function parameterSection({ path, parameter }: FoundParameter): string {
  const rows = parameter.values.map(({ from, value, source, edition }) => {
    const notes = [
      source.note,
      edition && `only under ${edition}`,
      source.confidence !== 'read' && source.confidence,
    ];
    return [from, writtenValue(value, parameter.unit), source.cite, notes.filter(Boolean).join('; ')];
  });
  return [
    `### ${parameter.id}`,
    '',
    `In \`${path}\`; the day that selects the value: \`${parameter.selectedBy}\`.`,
    '',
    '| From | Value | Source | Note |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
  ].join('\n');
}

const longestValue = 160;

function writtenValue(value: unknown, unit: Parameter<unknown>['unit']): string {
  if (unit === 'cents' && typeof value === 'number') return `$${dollarsTextOf(value as Cents)}`;
  if (typeof value === 'number' || typeof value === 'boolean')
    return `${value}${unit === 'percent' ? ' %' : ` ${unit}`}`;
  const text = typeof value === 'string' ? value : writtenParts(value);
  return text.length > longestValue ? 'a table: see the file' : text;
}

function writtenParts(value: unknown): string {
  if (Array.isArray(value)) return value.map(writtenParts).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => {
      const money = name.endsWith('Cents') && typeof part === 'number';
      return `${name} ${money ? `$${dollarsTextOf(part as Cents)}` : writtenParts(part)}`;
    })
    .join(', ');
}
