import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operations } from '#apps/server/operations.ts';
import { sampleOperations } from '../testing/sample-operations.ts';
import { apiPage } from './api-page.ts';
import { type Contract, query } from './contract.ts';
import { openApiOf, pathNames } from './openapi.ts';

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
};
type Described = {
  readonly operationId: string;
  readonly 'x-accord-by': readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly properties: object } }>>;
  };
  readonly responses: Readonly<Record<string, object>>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

const contractsOf = (all: typeof operations): readonly Contract[] => all.map(({ contract }) => contract);

describe.each([
  ['the sample', contractsOf(sampleOperations)],
  ['the product', contractsOf(operations)],
])('the OpenAPI document of %s', (_of, contracts) => {
  const document = openApiOf(contracts, '1.2.3') as Document;

  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const validated = await validator.validate(structuredClone(document));
    expect(validated.errors ?? []).toEqual([]);
    expect(validated.valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual(contracts.map(({ operation }) => operation).sort());
  });

  test('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect([...new Set(references)]).toEqual(['#/components/schemas/Problem']);
  });

  test.each(contracts.map((contract) => [contract.operation, contract] as const))(
    '%s as its contract has it',
    (_name, contract) => {
      const path = `/api${contract.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      const described = document.paths[path]?.[contract.method.toLowerCase()];
      const fields = Object.keys((contract.input as z.ZodObject).shape);
      const inPath = pathNames(contract.path);
      const parameters = described?.parameters ?? [];
      const body = Object.keys(described?.requestBody?.content['application/json']?.schema.properties ?? {});
      expect(described?.['x-accord-by']).toEqual(contract.by);
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual([
        ...inPath,
      ]);
      expect(parameters.every((parameter) => parameter.in !== 'path' || parameter.required)).toBe(true);
      // Each field is asked for once: in the address, in the query of a GET, or in the body.
      expect([...parameters.map(({ name }) => name), ...body].sort()).toEqual(fields.sort());
      expect(body.length === 0 || contract.method === 'POST').toBe(true);
      const refused = contract.kind === 'command' ? ['409', '422'] : [];
      expect(Object.keys(described?.responses ?? {})).toEqual(
        expect.arrayContaining(['200', '400', '401', '403', '404', ...refused]),
      );
    },
  );
});

test('two operations never share a method and an address', () => {
  const addresses = contractsOf(operations).map(
    ({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`,
  );
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

test('every operation is for somebody, and every command of the product says whom it locks', () => {
  for (const contract of contractsOf(operations)) {
    expect(contract.by.length, contract.operation).toBeGreaterThan(0);
    expect(contract.operation, contract.operation).toMatch(/^[a-z-]+\.[a-z-]+$/);
  }
});

describe('the page about the API', () => {
  const page = apiPage(contractsOf(sampleOperations), '1.2.3');

  test('shows each operation with its address, its roles, its fields and its refusals', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    for (const { operation, summary, path, method, by } of contractsOf(sampleOperations)) {
      const article = page.slice(page.indexOf(`aria-labelledby="${operation}"`));
      expect(article, operation).toContain(`<h3 id="${operation}">${summary}</h3>`);
      expect(article, operation).toContain(`${method} /api${path}`);
      expect(article, operation).toContain(by.join(', '));
    }
    expect(page).toContain('<code>amountCents</code>');
    expect(page).toContain('<code>opened-at-must-not-be-in-the-future</code>');
  });

  test('takes what a contract says as text and never as a tag', () => {
    const summary = '<script>alert("1")</script> & more';
    const odd = query({
      operation: 'sample.odd',
      path: '/odd',
      summary,
      by: ['officer'],
      input: z.strictObject({ '<b>': z.enum(['<i>', '"']).optional() }),
      answer: z.object({}),
      reads: () => [],
    });
    const shown = apiPage([odd], '1');
    expect(shown).not.toMatch(/<script|<b>|<i>/);
    expect(shown).toContain('&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; more');
  });
});
