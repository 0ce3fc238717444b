import {
  type Bindings,
  type ChildLoggerOptions,
  type DestinationStream,
  type LevelWithSilent,
  type LogFn,
  type Logger,
  pino,
  stdTimeFunctions,
} from 'pino';
import { faultForLog } from './fault-for-log.ts';

export const logLevels: readonly LevelWithSilent[] = [
  'silent',
  'fatal',
  'error',
  'warn',
  'info',
  'debug',
  'trace',
];

/** ACCORD_LOG cannot be used; the message is for the person who starts the program. */
export class LogLevelUnusable extends Error {
  constructor(text: string) {
    super(`ACCORD_LOG is "${text}"; it must be one of ${logLevels.join(', ')}.`);
    this.name = 'LogLevelUnusable';
  }
}

/** The level that ACCORD_LOG asks for. Throws LogLevelUnusable. */
export function readLogLevel(text: string | undefined, otherwise: LevelWithSilent = 'info'): LevelWithSilent {
  if (text === undefined || text === '') return otherwise;
  const level = logLevels.find((name) => name === text);
  if (level === undefined) throw new LogLevelUnusable(text);
  return level;
}

/**
 * The program's own log: one JSON object a line, on standard output. No taxpayer data gets in: a request is
 * told by its route and not by its address, an error by its kind and place and not by its message, and
 * whatever else is handed over must be one of the members named here.
 */
export function createLogger(level: LevelWithSilent, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: onlyNamed, bindings: onlyNamed },
    serializers: { err: faultForLog, req: requestForLog, res: replyForLog },
    hooks: { logMethod },
  };
  return withNamedBindings(destination === undefined ? pino(options) : pino(options, destination));
}

type MakeChild = (this: Logger, bindings: Bindings, options?: ChildLoggerOptions) => Logger;

/** A child's members are held to the same names; pino itself formats those of the first logger alone. */
function withNamedBindings(logger: Logger): Logger {
  const makeChild = Reflect.get(logger, 'child') as unknown as MakeChild;
  const child: MakeChild = function (bindings, options) {
    return makeChild.call(this, onlyNamed(bindings), options);
  };
  return Object.assign(logger, { child });
}

/**
 * What a line may carry beside its level, time and message. All of it is about the program, not about a
 * case; of whom something is about that must not be, the ids alone, which tell nothing by themselves.
 */
const named: ReadonlySet<string> = new Set([
  'attempts',
  'bug',
  'commandId',
  'count',
  'dailyQuery',
  'effect',
  'effectId',
  'err',
  'failedCode',
  'law',
  'method',
  'ms',
  'operation',
  'personIds',
  'reference',
  'req',
  'res',
  'route',
  'status',
  'taxpayerIds',
  'transient',
]);

function onlyNamed(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => named.has(name)));
}

/**
 * Of what a caller hands over, the members and one message. An error alone brings no message of its own,
 * and a message with figures or quotes in it, which might be of a case, is not taken.
 */
function logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, second] = args as readonly unknown[];
  const members = typeof first === 'object' && first !== null ? first : {};
  const given = typeof first === 'string' ? first : second;
  method.call(this, members instanceof Error ? { err: members } : members, messageForLog(given));
}

function messageForLog(given: unknown): string {
  if (typeof given !== 'string') return 'noted';
  return /^[\p{L} ,;:().-]{1,100}$/u.test(given) ? given : 'message withheld';
}

type RequestLike = { readonly method?: string; readonly routeOptions?: { readonly url?: string } };

function requestForLog({ method, routeOptions }: RequestLike): object {
  return { method, route: routeOptions?.url };
}

function replyForLog({ statusCode }: { readonly statusCode?: number }): object {
  return { status: statusCode };
}
