import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../errors/issue.ts';
import type { DocumentPlace } from './document.ts';

/** A kebab-case name is a legal subgraph name, host name, and folder everywhere. */
const domainName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const documents = {
  contract: { pattern: /^[^.].*\.odcs\.ya?ml$/, noun: 'contract', plural: 'contracts' },
  product: { pattern: /^[^.].*\.odps\.ya?ml$/, noun: 'data product', plural: 'data products' },
} as const;

type Documents = (typeof documents)[keyof typeof documents];

interface Listed {
  readonly places: readonly DocumentPlace[];
  readonly issues: readonly Issue[];
}

/** The contracts of a folder: `<folder>/<domain>/<name>.odcs.yaml`, sorted by path. */
export async function listContractFiles(folder: string, absolute: string): Promise<Listed> {
  const listed = await listFiles(folder, absolute, documents.contract);
  if (listed === undefined) {
    const sentence = 'There is no folder of contracts here, or it may not be read.';
    return { places: [], issues: [folderIssue(folder, sentence)] };
  }
  if (listed.places.length > 0 || listed.issues.length > 0) return listed;
  return { places: [], issues: [folderIssue(folder, 'The folder holds no contract.')] };
}

/** The data products of a folder of contracts: `<folder>/<domain>/<name>.odps.yaml`, sorted by path. */
export async function listProductFiles(folder: string, absolute: string): Promise<Listed> {
  return (await listFiles(folder, absolute, documents.product)) ?? { places: [], issues: [] };
}

async function listFiles(folder: string, absolute: string, kind: Documents): Promise<Listed | undefined> {
  const entries = await listNames(absolute);
  if (entries === undefined) return undefined;
  const places: DocumentPlace[] = [];
  const issues: Issue[] = [];
  for (const name of entries) {
    const listed = await listDomain(join(folder, name), join(absolute, name), name, kind);
    for (const place of listed.places) places.push(place);
    for (const issue of listed.issues) issues.push(issue);
  }
  return { places, issues };
}

async function listDomain(folder: string, absolute: string, domain: string, kind: Documents): Promise<Listed> {
  if (!(await isFolder(absolute))) {
    const misplaced = kind.pattern.test(domain);
    return {
      places: [],
      issues: misplaced ? [folderIssue(folder, `The ${kind.noun} stands in no domain folder, so it is not read.`)] : [],
    };
  }
  const names = await listNames(absolute);
  if (names === undefined) {
    const unreadable = folderIssue(folder, 'The folder of the domain may not be read.');
    return { places: [], issues: kind === documents.contract ? [unreadable] : [] };
  }
  const found = names.filter((name) => kind.pattern.test(name));
  if (found.length > 0 && !domainName.test(domain)) {
    const sentence = `The folder name \`${domain}\` is no name of a domain, so its ${kind.plural} are not read.`;
    return {
      places: [],
      issues: [
        folderIssue(folder, sentence, 'Use lower-case letters, digits and single hyphens: `customer-experience`.'),
      ],
    };
  }
  return {
    places: found.map((name) => ({ file: join(folder, name), absolutePath: join(absolute, name), domain })),
    issues: [],
  };
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
  hint = 'Contracts stand in `<contracts>/<domain>/<name>.odcs.yaml`, data products beside them as `<name>.odps.yaml`.',
): Issue {
  return { severity: 'error', code: 'CONTRACT_FOLDER_INVALID', file, line: 1, column: 1, path: [], sentence, hint };
}
