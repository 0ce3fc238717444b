import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Encrypts what must not be read from the database alone, and finds it again by keyed hash. */
export type Cipher = {
  readonly encrypt: (text: string) => Buffer;
  readonly decrypt: (bytes: Buffer) => string;
  /** The same for the same text under the same key, and for nobody without the key. */
  readonly hash: (text: string) => Buffer;
};

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM and HMAC-SHA-256 under keys derived from one secret of 32 bytes or more, kept outside the
 * database.
 */
export function cipherWith(secret: Buffer): Cipher {
  if (secret.length < 32) throw new RangeError('the secret must have at least 32 bytes');
  const encryptionKey = createHmac('sha256', secret).update('encryption').digest();
  const hashKey = createHmac('sha256', secret).update('hash').digest();
  return {
    encrypt: (text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce);
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt: (bytes) => {
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, nonceBytes));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return (
        decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
      );
    },
    hash: (text) => createHmac('sha256', hashKey).update(text).digest(),
  };
}
