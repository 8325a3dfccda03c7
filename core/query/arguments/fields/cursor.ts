import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** Seals the values that a page continues from, so that a client can neither read nor forge a cursor. */
export interface CursorCipher {
  /** `scope` names field, order and filter; `values` are the order terms as strings. */
  readonly seal: (scope: string, values: readonly (string | null)[]) => string;
  /** The values; undefined when this cipher has not sealed the cursor for this scope. */
  readonly open: (scope: string, cursor: string) => readonly (string | null)[] | undefined;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM. The nonce is derived from the content with a separate key (as SIV modes do), so that equal rows have
 * equal cursors in every process with the same `secret`, and no nonce is used for two contents.
 */
export function createCursorCipher(secret: string): CursorCipher {
  const sealing = deriveKey(secret, 'cursor sealing');
  const naming = deriveKey(secret, 'cursor nonce');
  return Object.freeze({
    seal(scope: string, values: readonly (string | null)[]): string {
      const content = JSON.stringify(values);
      const iv = createHmac('sha256', naming).update(scope).update('\0').update(content).digest().subarray(0, ivBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(scope));
      const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(scope: string, cursor: string): readonly (string | null)[] | undefined {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= ivBytes + tagBytes || bytes.toString('base64url') !== cursor) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(scope))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      try {
        const opened = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
        return JSON.parse(opened.toString('utf8')) as readonly (string | null)[];
      } catch {
        return undefined; // Authentication failed: another key, another scope, or a changed bit.
      }
    },
  });
}

function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'concord', purpose, 32));
}
