import { vi } from 'vitest';

/** What the server would answer: a body, or `{ status, body }` for another status than 200. */
export type StubAnswer = Readonly<Record<string, unknown>>;

/** A call as the page made it. */
export type StubCall = {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly body: unknown;
};

/**
 * Answers calls by method and path, such as `GET /api/casework/queue`; what is not named is not found.
 * Hands out what has been called so far.
 */
export function stubAnswers(
  answers: Readonly<Record<string, StubAnswer | ((call: StubCall) => StubAnswer)>>,
): readonly StubCall[] {
  const calls: StubCall[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
    const { pathname, search } = new URL(
      address instanceof Request ? address.url : address,
      'http://localhost',
    );
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
  const { status, body } = answer;
  if (typeof status === 'number' && body !== undefined) return Response.json(body, { status });
  return Response.json(answer);
}
