import { hkdfSync } from 'node:crypto';

/** The two keys of the hash that the mask `hash` shows, as hexadecimal text. */
export interface MaskKeys {
  readonly inner: string;
  readonly outer: string;
}

/** Keys from a secret that all processes share whose hashes shall be equal for equal values. */
export function deriveMaskKeys(secret: string): MaskKeys {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `concord mask ${purpose}`, 32)).toString('hex');
  return Object.freeze({ inner: derive('inner'), outer: derive('outer') });
}
