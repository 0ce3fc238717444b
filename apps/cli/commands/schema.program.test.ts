import { expect, test } from 'vitest';
import { spawnCli } from '../spawn-cli.ts';

test('the schema of a case file is JSON Schema with the sections of a case', () => {
  const { code, out } = spawnCli('schema', 'case');
  expect(code).toBe(0);
  const schema = JSON.parse(out) as { $schema: string; properties: object; required: string[] };
  expect(schema.$schema).toContain('json-schema.org');
  expect(Object.keys(schema.properties)).toEqual([
    'about',
    'taxpayer',
    'request',
    'modules',
    'compliance',
    'household',
    'finances',
    'origin',
  ]);
  expect(schema.required).toEqual(['taxpayer', 'request', 'modules']);
});

test('a schema that there is not is refused in one line', () => {
  const { code, err } = spawnCli('schema', 'letter');
  expect([code, err]).toEqual([2, 'accord: name: expected one of case, not "letter"\n']);
});
