import type { FastifyBaseLogger, FastifyInstance, InjectOptions } from 'fastify';
import type { TestRuntime } from '../db/testing.ts';
import { buildServer } from '../http/server.ts';
import { person } from './sample.ts';
import { sampleOperations } from './sample-operations.ts';

const words = {
  en: {
    'finding.amount-within-limit.failed': 'The amount, {value}, is more than {limit}.',
    'finding.amount-within-limit.unknown': 'The amount is not known.',
    'cure.lower-amount': 'Lower the amount to {to}.',
    'event.matter.close-matter': 'Close',
    'event.matter.note-matter': 'Note',
    'state.matter.open': 'Open',
    'state.matter.closed': 'Closed',
    'role.officer': 'officers',
    'outcome.closable.may-not-close': 'not to be closed',
  },
  es: {
    'finding.amount-within-limit.failed': 'El importe, {value}, es más que {limit}.',
    'finding.amount-within-limit.unknown': 'El importe no se conoce.',
    'cure.lower-amount': 'Baje el importe a {to}.',
    'event.matter.close-matter': 'Cerrar',
    'event.matter.note-matter': 'Anotar',
    'state.matter.open': 'Abierto',
    'state.matter.closed': 'Cerrado',
    'role.officer': 'oficiales',
    'outcome.closable.may-not-close': 'no cerrar',
  },
};

/** What opens the figures of the sample. */
export const sampleMetricsKey = 'figures of the sample';

/** The sample behind HTTP. Who asks stands in the header `x-person`, as a name and a role. */
export async function openSampleServer(
  runtime: TestRuntime,
  logger: FastifyBaseLogger | false = false,
): Promise<FastifyInstance> {
  return await buildServer({
    runtime,
    operations: sampleOperations,
    words,
    version: '1.2.3',
    metricsKey: sampleMetricsKey,
    logger,
    actorOf: async ({ headers }) => {
      const [name = '', role] = String(headers['x-person'] ?? '').split(' ');
      return await Promise.resolve(name === '' ? undefined : person(name, role));
    },
  });
}

/** What is sent as an officer, who has the same id here as the sample's own. */
export function asOfficer(options: InjectOptions): InjectOptions {
  return { ...options, headers: { 'x-person': 'Officer officer', ...options.headers } };
}
