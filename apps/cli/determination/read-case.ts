import { readFileSync } from 'node:fs';
import { readCaseFile } from '#capabilities/installment-agreements/api/case-file.contract.ts';
import type { CaseFacts } from '#capabilities/installment-agreements/index.ts';
import { unkeepableTexts } from '#platform/http/unkeepable-texts.ts';
import { CliInputError } from '../input.ts';

/** The facts in a case file; `-` reads standard input. What cannot be read is told by its field. */
export function readCase(field: string, path: string): CaseFacts {
  const file = parsed(field, textOf(field, path));
  const [unkeepable] = unkeepableTexts(file);
  if (unkeepable) throw new CliInputError(unkeepable.field, `a text as it reads. ${unkeepable.expected}`);
  const reading = readCaseFile(file);
  if (reading.kind === 'case') return reading.facts;
  const { problem } = reading;
  throw new CliInputError(problem.field, problem.expected, problem.given);
}

function textOf(field: string, path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new CliInputError(field, 'a case file that can be read', path);
  }
}

function parsed(field: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it is none';
    throw new CliInputError(field, `a case file in JSON (${why})`);
  }
}
