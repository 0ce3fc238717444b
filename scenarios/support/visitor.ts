import type { FastifyInstance, InjectOptions } from 'fastify';
import type { z } from 'zod';
import { sessionPaths } from '#platform/auth/session.contract.ts';
import type { Problem } from '#platform/http/problem.ts';
import { newId } from '#platform/ids.ts';

/** What a visitor has to know of an operation: the plain data of its contract. */
export type Asked = {
  readonly kind: 'command' | 'query';
  readonly method: 'GET' | 'POST';
  readonly operation: string;
  readonly path: string;
  readonly input: z.ZodType;
  readonly answer: z.ZodType;
};

/** What may be sent: a command without an id gets one. */
export type Sent<C extends Asked> = Omit<z.input<C['input']>, 'commandId'> & { readonly commandId?: string };

export type Reply = {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
  /** What came as it came, for what is not text. */
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** Somebody signed in at a browser. */
export type Visitor = {
  readonly personId: string;
  /** Whatever comes back. */
  readonly send: <C extends Asked>(
    contract: C,
    input: Sent<C> | object,
    headers?: Record<string, string>,
  ) => Promise<Reply>;
  /** The answer; throws where it is none. */
  readonly must: <C extends Asked>(contract: C, input: Sent<C>) => Promise<z.output<C['answer']>>;
  /** Why not; throws where it was answered. */
  readonly refused: <C extends Asked>(contract: C, input: Sent<C>) => Promise<Problem>;
  readonly get: (url: string) => Promise<Reply>;
};

/** Signs somebody in the way a browser does and keeps the cookie. */
export async function signInAs(
  server: FastifyInstance,
  personId: string,
  faults: readonly unknown[],
): Promise<Visitor> {
  const signedIn = await server.inject({ method: 'POST', url: sessionPaths.signIn, payload: { personId } });
  const [cookie] = signedIn.cookies;
  if (signedIn.statusCode !== 200 || cookie === undefined)
    throw new Error(`${personId} cannot sign in: ${signedIn.body}`);
  const cookies = { [cookie.name]: cookie.value };
  const ask = async (options: InjectOptions): Promise<Reply> => {
    const { statusCode, body, rawPayload, headers } = await server.inject({ ...options, cookies });
    const bytes = new Uint8Array(rawPayload);
    return { status: statusCode, text: body, body: parsed(body), bytes, headers };
  };
  const send: Visitor['send'] = async (contract, input, headers = {}) =>
    await ask({ ...requestOf(contract, input), headers });
  return {
    personId,
    send,
    must: async (contract, input) => {
      const { status, text, body } = await send(contract, input);
      if (status === 200) return body as never;
      throw new Error(`${contract.operation} answered ${status}: ${text}`, { cause: faults.at(-1) });
    },
    refused: async (contract, input) => {
      const { status, text, body } = await send(contract, input);
      if (status >= 400 && status < 500) return body as Problem;
      throw new Error(`${contract.operation} was not refused: ${text}`, { cause: faults.at(-1) });
    },
    get: (url) => ask({ method: 'GET', url }),
  };
}

/** The address and the body of a call, as every client makes them from the contract. */
export function requestOf({ kind, method, path }: Asked, input: object): InjectOptions {
  const rest = new Map<string, unknown>(Object.entries(input));
  if (kind === 'command' && !rest.has('commandId')) rest.set('commandId', newId());
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const members = Object.fromEntries(rest);
  if (method === 'POST') return { method, url: `/api${url}`, payload: members };
  return { method, url: `/api${url}`, query: members as Record<string, string> };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
