import { isUtf8 } from 'node:buffer';
import type { ContractProblem } from '../problem.ts';

/** The largest contract that is read, in bytes. */
export const maxContractBytes = 1_048_576;

/** Characters that YAML 1.2.2 §5.1 forbids; the library accepts most of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/** A decoded text, with the problem that makes it unusable; the problem's offset counts in this text. */
export interface DecodedText {
  readonly text: string;
  readonly problem?: ContractProblem;
}

/** Decodes bytes to a text without byte order mark. A string passes the same checks. */
export function decodeText(content: string | Uint8Array): DecodedText {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > maxContractBytes) return { text: '', problem: describeExcessSize(size) };
  const decoded = typeof content === 'string' ? { text: content } : decodeUtf8(content);
  if (decoded.problem !== undefined) return decoded;
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  const at = text.search(forbidden);
  if (at < 0) return { text };
  const character = formatHex(text.codePointAt(at) ?? 0, 4);
  return {
    text,
    problem: invalidText(
      at,
      `The file contains the character U+${character}, which YAML does not allow.`,
      'Remove it.',
    ),
  };
}

export function describeExcessSize(size: number): ContractProblem {
  return {
    severity: 'error',
    code: 'CONTRACT_LIMIT_EXCEEDED',
    offset: 0,
    path: [],
    sentence: `The file has ${size} bytes; a contract may have ${maxContractBytes}.`,
    hint: 'Split it into several contracts.',
  };
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { text: '', problem: invalidText(0, 'The file is in UTF-16.', 'Save it as UTF-8.') };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (isUtf8(bytes)) return { text };
  const before = decodeValidBeginning(bytes);
  const at = Buffer.byteLength(before);
  const sentence = `The byte 0x${formatHex(bytes[at] ?? 0, 2)} begins no character of UTF-8.`;
  return { text, problem: invalidText(before.length, sentence, 'Save the file as UTF-8.') };
}

/** Bisects for the longest valid beginning: a stream decoder ignores a cut character, and throws for a wrong byte. */
function decodeValidBeginning(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodeBeginning(bytes, middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return decodeBeginning(bytes, valid) ?? '';
}

function decodeBeginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: true,
    });
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function formatHex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function invalidText(offset: number, sentence: string, hint: string): ContractProblem {
  return { severity: 'error', code: 'CONTRACT_TEXT_INVALID', offset, path: [], sentence, hint };
}
