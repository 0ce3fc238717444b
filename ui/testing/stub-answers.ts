import { vi } from 'vitest';

/** What the server would answer: a body, or a body with another status than 200. */
export type StubAnswer = object | { readonly status: number; readonly body: object };

/** A call as the page made it. */
export type StubCall = {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly body: unknown;
};

/**
 * Answers calls by method and path, such as `GET /api/casework/queue`. What is not named is not found. Answers with what
 * has been called so far.
 */
export function stubAnswers(
  answers: Readonly<Record<string, StubAnswer | ((call: StubCall) => StubAnswer)>>,
): readonly StubCall[] {
  const calls: StubCall[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
    const { pathname, search } = new URL(String(address), 'http://localhost');
    const method = init?.method ?? 'GET';
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = { method, path: pathname, search, body };
    calls.push(call);
    const found = answers[`${method} ${pathname}`] ?? notFoundAnswer;
    return Promise.resolve(responseOf(typeof found === 'function' ? found(call) : found));
  });
  return calls;
}

const notFoundAnswer = {
  status: 404,
  body: { title: 'not found', status: 404, code: 'must-exist-and-be-visible' },
};

/** The server has broken down and says under which reference. */
export const faultAnswer = {
  status: 500,
  body: { title: 'fault', status: 500, code: 'world-must-answer', reference: 'ref-77' },
};

function responseOf(answer: StubAnswer): Response {
  if ('status' in answer && 'body' in answer)
    return Response.json(answer.body, { status: answer.status as number });
  return Response.json(answer);
}
