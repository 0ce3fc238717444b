import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed-in browser carries: who, and until when. Signed, so that nobody makes one. */
export type SessionTokens = {
  readonly issue: (personId: string) => string;
  /** The person of a token that is genuine and has not run out. */
  readonly read: (token: string) => string | undefined;
};

const hours = 12;

/**
 * Tokens under a key derived from the secret. They run by the machine's clock: a demonstration's days do
 * not sign people out.
 */
export function sessionTokens(secret: Buffer, nowMs: () => number): SessionTokens {
  const key = createHmac('sha256', secret).update('session').digest();
  const sign = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest();
  return {
    issue: (personId) => {
      const payload = `${personId}.${nowMs() + hours * 3_600_000}`;
      return `${payload}.${sign(payload).toString('base64url')}`;
    },
    read: (token) => {
      const [personId = '', untilMs = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(`${personId}.${untilMs}`);
      const genuine = given.length === right.length && timingSafeEqual(given, right);
      return genuine && Number(untilMs) > nowMs() ? personId : undefined;
    },
  };
}
