import { Agent, request } from 'node:http';

/** Connections that stay open, as those of a busy front end do. */
export const connections = 32;

export type Poster = (body: object) => Promise<number>;

/** Sends to one address over so many open connections; answers the status. */
export function posterTo(url: string, cookie: string): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return (body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        cookie,
      };
      const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      });
      sent.on('error', reject);
      sent.end(text);
    });
}

/** Sends all of these, so many at a time, and answers how many a second were answered with 200. */
export async function throughput(post: Poster, bodies: readonly object[]): Promise<number> {
  const left = [...bodies];
  const startedAt = performance.now();
  const lane = async (): Promise<void> => {
    for (let body = left.pop(); body !== undefined; body = left.pop()) {
      const status = await post(body);
      if (status !== 200) throw new Error(`answered with ${status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return bodies.length / ((performance.now() - startedAt) / 1000);
}
