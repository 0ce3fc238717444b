import type { BrowserContext } from 'playwright-core';
import type { z } from 'zod';
import { type Asked, requestOf, type Sent } from './visitor.ts';

/** A call of the running product with a person's own session: the answer, or an error that says why not. */
export type Must = <C extends Asked>(contract: C, input: Sent<C>) => Promise<z.output<C['answer']>>;

export function mustOver({ request }: BrowserContext, address: string): Must {
  return async (contract, input) => {
    const { method, url, payload, query } = requestOf(contract, input);
    const whole = `${address}${url as string}`;
    const params = new URLSearchParams(query as Record<string, string> | undefined);
    const answer =
      method === 'POST'
        ? await request.post(whole, { headers: { origin: address }, data: payload })
        : await request.get(whole, { params });
    if (!answer.ok())
      throw new Error(`${contract.operation} answered ${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as never;
  };
}
