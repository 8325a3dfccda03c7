import type { ContractFile } from '../../../core/contract/contract.ts';
import { parseContract } from '../../../core/contract/read.ts';

/** Reads a contract that a test holds as text; fails where it is not sound. */
export function readText(
  text: string,
  place: { readonly domain: string; readonly absolutePath: string },
): ContractFile {
  const file = `${place.domain}/${place.absolutePath.split('/').at(-1)}`;
  const { file: read, issues } = parseContract(text, { ...place, file });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (read === undefined || errors.length > 0) throw new Error(errors.map(({ sentence }) => sentence).join('\n'));
  return read;
}
