import { resolve } from 'node:path';
import type { ContractFile } from '../../core/contract/contract.ts';
import type { Check } from '../../core/quality/check.ts';
import { typesOf } from '../../core/quality/run.ts';

/** The names that arguments can use: contracts, domains, and objects as `domain/object`. */
export function listNames(checks: readonly Check[], contracts: readonly ContractFile[]): readonly string[] {
  const objects = checks.flatMap(({ domain, object }) => (object === '' ? [] : [`${domain}/${object}`]));
  return [...new Set([...contracts.flatMap(({ contract, domain }) => [contract.id, domain]), ...objects])];
}

/**
 * The checks that the command line arguments select: by contract file or id, domain, or `domain/object`. All checks
 * without arguments. `unknown` contains arguments that match nothing.
 */
export function selectChecks(
  words: readonly string[],
  checks: readonly Check[],
  contracts: readonly ContractFile[],
): { readonly selected: readonly Check[]; readonly unknown: readonly string[] } {
  if (words.length === 0) return { selected: checks, unknown: [] };
  const matches = words.map((word) => checks.filter(matcherOf(word, contracts)));
  const selected = new Set(matches.flat());
  return {
    selected: checks.filter((check) => selected.has(check)),
    unknown: words.filter((_word, index) => matches[index]?.length === 0),
  };
}

function matcherOf(word: string, contracts: readonly ContractFile[]): (check: Check) => boolean {
  const path = resolve(word);
  const file = contracts.find(({ absolutePath }) => absolutePath === path);
  if (file !== undefined) return ({ contractId, domain }) => contractId === file.contract.id && domain === file.domain;
  const name = word.replace(/\/$/, '');
  return ({ contractId, domain, object, typeName }) =>
    contractId === name ||
    domain === name ||
    (object !== '' && (`${domain}/${object}` === name || `${domain}/${typeName}` === name));
}

/** The GraphQL types of all objects that the checks read: their own, referenced ones, and the tables of queries. */
export function listTypes(checks: readonly Check[]): ReadonlySet<string> {
  return new Set(checks.flatMap(typesOf));
}
