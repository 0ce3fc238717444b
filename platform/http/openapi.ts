import { z } from 'zod';
import type { Contract } from './contract.ts';

/** The OpenAPI 3.1 document of these contracts. */
export function openApiOf(contracts: readonly Contract[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const contract of contracts) {
    const path = `/api${contract.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Accord',
      version,
      summary: 'Each operation with who may ask, what it takes, what it answers and why it may refuse.',
    },
    paths,
    components: { schemas: { Problem: problemSchema } },
  };
}

function operationOf(contract: Contract): object {
  const { operation, summary, by, input } = contract;
  const { properties, required, ...rest } = jsonSchemaOf(input) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  const inPath = pathNames(contract.path);
  const isQuery = contract.method === 'GET';
  const parameters = Object.entries(properties ?? {})
    .filter(([name]) => isQuery || inPath.includes(name))
    .map(([name, schema]) => ({
      name,
      in: inPath.includes(name) ? 'path' : 'query',
      required: inPath.includes(name) || (required ?? []).includes(name),
      schema,
    }));
  const bodyNames = Object.keys(properties ?? {}).filter((name) => !inPath.includes(name));
  const body = {
    ...rest,
    properties: Object.fromEntries(bodyNames.map((name) => [name, properties?.[name]])),
    required: (required ?? []).filter((name) => !inPath.includes(name)),
  };
  return {
    operationId: operation,
    tags: [operation.split('.')[0]],
    summary,
    'x-accord-by': by,
    ...('refusals' in contract && { 'x-accord-refusals': contract.refusals }),
    ...(parameters.length > 0 && { parameters }),
    ...(!isQuery && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: responsesOf(contract),
  };
}

function responsesOf(contract: Contract): object {
  const { kind } = contract;
  const problem = (description: string): object => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return {
    200: answerOf(contract),
    400: problem('The input cannot be read; each field is named'),
    401: problem('Nobody has signed in'),
    403: problem('The operation is not for this role'),
    404: problem('There is no such thing, or it is not for this person to see'),
    ...(kind === 'command' && {
      409: problem('Refused: not possible at this moment of the process'),
      422: problem('Refused: the case does not allow it; each finding has its paragraph and its cure'),
    }),
  };
}

/** OpenAPI 3.1 describes bytes by their media type alone. */
function answerOf(contract: Contract): object {
  const { answer } = contract;
  const files = 'file' in contract ? contract.file : undefined;
  if (files === undefined)
    return { description: 'The answer', content: { 'application/json': { schema: jsonSchemaOf(answer) } } };
  return { description: 'The file', content: Object.fromEntries(files.map((type) => [type, {}])) };
}

export function jsonSchemaOf(schema: z.ZodType): object {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  delete described.$schema;
  return described;
}

export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'What must hold, as a sentence' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'expected'],
        properties: { field: { type: 'string' }, expected: { type: 'string' } },
      },
    },
    findings: {
      type: 'array',
      items: { type: 'object' },
      description: 'Every test that does not hold, each with its paragraph, its sentence and its cure',
    },
    law: { type: 'string', description: 'The paragraph by which it is refused' },
    ownRule: { type: 'boolean', description: 'No paragraph asks for it: it is a rule of this program' },
    leadsTo: {
      type: 'object',
      description: 'The record by which to go on instead, where this person may see it',
      required: ['recordKind', 'recordId'],
      properties: { recordKind: { type: 'string' }, recordId: { type: 'string', format: 'uuid' } },
    },
    possibleFrom: { type: 'array', items: { type: 'string' } },
    possibleBy: { type: 'array', items: { type: 'string' } },
    transient: { type: 'boolean', description: 'Of a fault: whether the same call may go through later' },
    reference: { type: 'string', description: 'Names the call in the log' },
  },
};
