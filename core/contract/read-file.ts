import { constants, open } from 'node:fs/promises';
import type { ContractProblem } from './problem.ts';
import type { DocumentNoun } from './structure/wording.ts';
import { describeExcessSize, maxContractBytes } from './yaml/decode.ts';

/**
 * The bytes of a regular file up to the size limit, or the reason why it cannot be read. Opening a FIFO would block
 * until somebody writes to it. So every file is opened without blocking, and its type is checked before it is read.
 */
export async function readContractFile(path: string, noun: DocumentNoun): Promise<Uint8Array | ContractProblem> {
  try {
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (!stat.isFile()) return unreadable(noun, stat.isDirectory() ? 'is a folder' : 'is no regular file');
    if (stat.size > maxContractBytes) return describeExcessSize(stat.size);
    return await file.readFile();
  } catch (error) {
    return unreadable(noun, explain(error));
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT') return 'is a link to nothing';
  if (code === 'ELOOP') return 'is a link to itself';
  return code === 'EACCES' || code === 'EPERM' ? 'may not be read by this process' : `cannot be read (${code})`;
}

function unreadable(noun: DocumentNoun, reason: string): ContractProblem {
  return {
    severity: 'error',
    code: 'CONTRACT_FILE_UNREADABLE',
    offset: 0,
    path: [],
    sentence: `The ${noun} ${reason}.`,
    hint: 'Put a readable file in its place, or remove it.',
  };
}
