import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One entry of the catalogue, as far as tools read it. */
export type Requirement = {
  readonly id: string;
  /** The part of the work that proves it; undefined for a resolved ambiguity, which other entries rely on. */
  readonly slice: string | undefined;
};

/**
 * Every entry of `requirements/*.yaml` with its slice from `plan.csv`, by id. Throws on an id that is given
 * twice.
 */
export function readRequirements(folder: string): ReadonlyMap<string, Requirement> {
  const slices = readPlan(join(folder, 'plan.csv'));
  const found = new Map<string, Requirement>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    for (const id of idsIn(readFileSync(join(folder, name), 'utf8'))) {
      if (found.has(id)) throw new Error(`${name} gives ${id} a second time`);
      found.set(id, { id, slice: slices.get(id) });
    }
  }
  for (const id of slices.keys())
    if (!found.has(id)) throw new Error(`plan.csv names ${id}, which no file describes`);
  return found;
}

function idsIn(text: string): readonly string[] {
  const lists = Object.values(parse(text) as Record<string, { readonly id?: unknown }[]>);
  return lists.flat().flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

function readPlan(file: string): ReadonlyMap<string, string> {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return new Map(rows.map((row) => row.split(',') as [string, string]));
}
