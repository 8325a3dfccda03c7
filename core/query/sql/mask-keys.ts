import { hkdfSync } from 'node:crypto';

/** The two keys of the hash for the mask `hash`, in hexadecimal. */
export interface MaskKeys {
  readonly inner: string;
  readonly outer: string;
}

/** Derives the keys from a secret. All processes with equal hashes for equal values share it. */
export function deriveMaskKeys(secret: string): MaskKeys {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `concord mask ${purpose}`, 32)).toString('hex');
  return Object.freeze({ inner: derive('inner'), outer: derive('outer') });
}
