import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { cipherWith } from './cipher.ts';

const secret = Buffer.alloc(32, 7);
const cipher = cipherWith(secret);

test('what was encrypted is decrypted by the same secret, and by no other', () => {
  const bytes = cipher.encrypt('900700001');
  expect(cipher.decrypt(bytes)).toBe('900700001');
  expect(cipherWith(Buffer.from(secret)).decrypt(bytes)).toBe('900700001');
  expect(() => cipherWith(randomBytes(32)).decrypt(bytes)).toThrow('unable to authenticate');
});

test('the same text is encrypted to other bytes each time, which do not hold it', () => {
  const [first, second] = [cipher.encrypt('900700001'), cipher.encrypt('900700001')];
  expect(first.equals(second)).toBe(false);
  expect(first.includes('9007')).toBe(false);
});

test('a byte that was changed is noticed, wherever it stands', () => {
  const bytes = cipher.encrypt('900700001');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => cipher.decrypt(changed), `byte ${at}`).toThrow('unable to authenticate');
  }
});

test('the keyed hash is the same for the same text, and another under another secret', () => {
  expect(cipher.hash('900700001')).toEqual(cipher.hash('900700001'));
  expect(cipher.hash('900700001')).not.toEqual(cipher.hash('900700002'));
  expect(cipher.hash('900700001')).not.toEqual(cipherWith(randomBytes(32)).hash('900700001'));
});

test('a secret that is too short is refused', () => {
  expect(() => cipherWith(Buffer.alloc(31))).toThrow('at least 32 bytes');
});
