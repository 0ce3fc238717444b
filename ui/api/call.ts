import type { z } from 'zod';
import type { Contract } from '#platform/http/contract.ts';
import { CallProblem, noAnswer, type Problem } from './problem.ts';

export type InputOf<C extends Contract> = z.input<C['input']>;
export type AnswerOf<C extends Contract> = z.output<C['answer']>;

/** What of a contract a call needs: its types come from the rest of it. */
type Called = Pick<Contract, 'method' | 'path'>;

/**
 * Calls an operation. What the path names is taken out of the input; the rest goes into the address of a GET
 * and the body of a POST. Throws CallProblem where the server does not do as asked.
 */
export async function call<C extends Contract>(
  contract: C,
  input: InputOf<C>,
  signal?: AbortSignal,
): Promise<AnswerOf<C>> {
  const { address, body } = requestOf(contract, input as Readonly<Record<string, unknown>>);
  return (await send(contract.method, address, body, signal)) as AnswerOf<C>;
}

/** Sends a request and reads its answer as JSON. Throws CallProblem. */
export async function send(
  method: 'GET' | 'POST',
  address: string,
  body?: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': document.documentElement.lang,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    credentials: 'same-origin',
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  }).catch((thrown: unknown) => {
    if (signal?.aborted === true) throw thrown;
    throw noAnswer();
  });
  const answer: unknown = await response.json().catch(() => {
    throw noAnswer();
  });
  if (!response.ok) throw new CallProblem(answer as Problem);
  return answer;
}

/** The address and body of a call. */
export function requestOf(
  { method, path }: Called,
  input: Readonly<Record<string, unknown>>,
): { readonly address: string; readonly body?: string } {
  const named = new Set<string>();
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    named.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const rest = Object.entries(input).filter(([name, value]) => !named.has(name) && value !== undefined);
  if (method === 'POST') return { address: `/api${filled}`, body: JSON.stringify(Object.fromEntries(rest)) };
  const search = new URLSearchParams(rest.map(([name, value]) => [name, String(value)]));
  return { address: search.size === 0 ? `/api${filled}` : `/api${filled}?${search}` };
}
