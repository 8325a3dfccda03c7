import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../errors/issue.ts';
import type { ContractPlace } from './parse.ts';

/** A kebab-case name is a legal subgraph name, host name, and folder everywhere. */
const domainName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const contractFile = /^[^.].*\.odcs\.ya?ml$/;

/** What stands in a folder of contracts: `<folder>/<domain>/<name>.odcs.yaml`, sorted by path. */
export async function listContractFiles(
  folder: string,
  absolute: string,
): Promise<{ readonly places: readonly ContractPlace[]; readonly issues: readonly Issue[] }> {
  const entries = await listNames(absolute);
  if (entries === undefined) {
    return {
      places: [],
      issues: [folderIssue(folder, 'There is no folder of contracts here, or it may not be read.')],
    };
  }
  const places: ContractPlace[] = [];
  const issues: Issue[] = [];
  for (const name of entries) {
    const listed = await listDomain(join(folder, name), join(absolute, name), name);
    places.push(...listed.places);
    issues.push(...listed.issues);
  }
  if (places.length === 0 && issues.length === 0) issues.push(folderIssue(folder, 'The folder holds no contract.'));
  return { places, issues };
}

async function listDomain(folder: string, absolute: string, domain: string) {
  if (!(await isFolder(absolute))) {
    const misplaced = contractFile.test(domain);
    return {
      places: [],
      issues: misplaced ? [folderIssue(folder, 'The contract stands in no domain folder, so it is not read.')] : [],
    };
  }
  const names = await listNames(absolute);
  if (names === undefined)
    return { places: [], issues: [folderIssue(folder, 'The folder of the domain may not be read.')] };
  const contracts = names.filter((name) => contractFile.test(name));
  if (contracts.length > 0 && !domainName.test(domain)) {
    const sentence = `The folder name \`${domain}\` is no name of a domain, so its contracts are not read.`;
    return {
      places: [],
      issues: [
        folderIssue(folder, sentence, 'Use lower-case letters, digits and single hyphens: `customer-experience`.'),
      ],
    };
  }
  const places = contracts.map((name) => ({ file: join(folder, name), absolutePath: join(absolute, name), domain }));
  return { places, issues: [] };
}

/** Names without hidden ones, sorted by code units so that the order is the same everywhere. */
async function listNames(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function folderIssue(
  file: string,
  sentence: string,
  hint = 'Contracts stand in `<contracts>/<domain>/<name>.odcs.yaml`.',
): Issue {
  return { severity: 'error', code: 'CONTRACT_FOLDER_INVALID', file, line: 1, column: 1, path: [], sentence, hint };
}
