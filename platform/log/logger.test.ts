import { expect, test } from 'vitest';
import { InvariantBroken } from '../record/invariant.ts';
import { faultForLog } from './fault-for-log.ts';
import { createLogger, readLogLevel } from './logger.ts';

/** What a logger writes, line by line. */
function logged(
  write: (logger: ReturnType<typeof createLogger>) => void,
): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLogger('trace', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a line is JSON with its time, its level in words, what is named and a message', () => {
  const [line] = logged((logger) =>
    logger.info({ operation: 'sample.open-matter', status: 200, ms: 4 }, 'answered'),
  );
  expect(line).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    operation: 'sample.open-matter',
    status: 200,
    ms: 4,
    msg: 'answered',
  });
});

test('what nobody has named is left out, whoever hands it over', () => {
  const [line, fromChild] = logged((logger) => {
    logger.warn({ name: 'R. Amari', body: { tin: '900700001' }, status: 1 } as object, 'answered');
    logger.child({ reference: 'r', person: 'R. Amari' }).warn({ query: 'Amari' } as object, 'answered');
  });
  expect(line).toEqual({ level: 'warn', time: expect.any(String), status: 1, msg: 'answered' });
  expect(fromChild).toEqual({ level: 'warn', time: expect.any(String), reference: 'r', msg: 'answered' });
});

test('a request is its method and route, an answer its status', () => {
  const request = {
    method: 'GET',
    url: '/taxpayers/900700001?name=Amari',
    routeOptions: { url: '/taxpayers/:id' },
  };
  const [line] = logged((logger) =>
    logger.info({ req: request, res: { statusCode: 404, payload: 'Amari' } }, 'x'),
  );
  expect(line).toMatchObject({ req: { method: 'GET', route: '/taxpayers/:id' }, res: { status: 404 } });
  expect(JSON.stringify(line)).not.toMatch(/Amari|9007/);
});

test.each([
  ['a name in quotes', (logger) => logger.warn('who is "Amari"')],
  ['a number', (logger) => logger.warn('paid 450')],
  ['values to be filled in', (logger) => logger.warn('paid %s', 'Amari')],
  ['a message that is too long to be a word about the program', (logger) => logger.warn('Amari '.repeat(30))],
  ['an error alone', (logger) => logger.error(new Error('Amari'))],
  ['an error among the members', (logger) => logger.error({ err: new Error('Amari') })],
] as [string, (logger: ReturnType<typeof createLogger>) => void][])(
  '%s is not taken as a message',
  (_what, write) => {
    const [line] = logged(write);
    // The time is left out: its milliseconds may look like the amount.
    expect(JSON.stringify({ ...line, time: undefined })).not.toMatch(/Amari|450/);
    expect(line?.['msg']).toMatch(/^(?:message withheld|noted)$/);
  },
);

test('an error is told by its kind, its code and its places, and by its message only if that is a sentence of our own', () => {
  const withDetail = Object.assign(new Error('Key (name)=(Amari) already exists'), {
    code: '23505',
    severity: 'ERROR',
    constraint: 'tin_hash_key',
    detail: 'Amari',
    where: 'Amari',
  });
  expect(faultForLog(withDetail)).toEqual({
    name: 'Error',
    code: '23505',
    constraint: 'tin_hash_key',
    frames: expect.arrayContaining([expect.stringContaining('logger.test.ts:')]),
  });
  expect(faultForLog(new InvariantBroken('a command must refuse before it records'))).toMatchObject({
    name: 'InvariantBroken',
    message: 'a command must refuse before it records',
  });
  expect(faultForLog('Amari')).toEqual({ name: 'string', frames: [] });
});

test('a message of several lines that looks like a stack brings nothing of itself', () => {
  const sly = new Error('first\n    at Amari\n    at tin 900700001');
  expect(JSON.stringify(faultForLog(sly))).not.toMatch(/Amari|9007/);
});

test('what caused an error is told in the same way, and a ring of causes ends', () => {
  const cause = new Error('Amari');
  const error = new RangeError('Amari', { cause });
  cause.cause = error;
  const fault = faultForLog(error);
  expect(fault).toMatchObject({
    name: 'RangeError',
    cause: { name: 'Error', cause: { name: 'RangeError' } },
  });
  expect(JSON.stringify(fault)).not.toContain('Amari');
});

test('the level is one of pino’s, and anything else is refused by name', () => {
  expect(readLogLevel(undefined)).toBe('info');
  expect(readLogLevel(undefined, 'warn')).toBe('warn');
  expect(readLogLevel('silent')).toBe('silent');
  expect(readLogLevel('debug')).toBe('debug');
  expect(() => readLogLevel('loud')).toThrow(
    'ACCORD_LOG is "loud"; it must be one of silent, fatal, error, warn, info, debug, trace.',
  );
});
