import { constants, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../errors/issue.ts';
import type { DocumentPlace } from './document.ts';

/** A kebab-case name is a legal subgraph name, host name, and folder everywhere. */
export const domainName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const documents = {
  contract: {
    pattern: /^[^.].*\.odcs\.ya?ml$/,
    kind: /^[\s{]*["']?kind["']?\s*:\s*["']?DataContract\b/m,
    ending: '.odcs.yaml',
    noun: 'contract',
    plural: 'contracts',
  },
  product: {
    pattern: /^[^.].*\.odps\.ya?ml$/,
    kind: /^[\s{]*["']?kind["']?\s*:\s*["']?DataProduct\b/m,
    ending: '.odps.yaml',
    noun: 'data product',
    plural: 'data products',
  },
} as const;

type Documents = (typeof documents)[keyof typeof documents];

interface Listed {
  readonly places: readonly DocumentPlace[];
  readonly issues: readonly Issue[];
}

/** The hint for a folder without contracts. */
const start =
  'Draft one by `concord init <data> --domain <name>`, or name another folder by `--contracts`. Contracts stand in `<contracts>/<domain>/<name>.odcs.yaml`.';

/** Lists the contracts of a folder, `<folder>/<domain>/<name>.odcs.yaml`, sorted by path. */
export async function listContractFiles(folder: string, absolute: string): Promise<Listed> {
  const listed = await listFiles(folder, absolute, documents.contract);
  if (listed === undefined) {
    const isFile = await stat(absolute).then(
      (found) => found.isFile(),
      () => false,
    );
    const sentence = isFile
      ? 'This is a file; contracts are read from a folder.'
      : 'There is no folder of contracts here, or it may not be read.';
    return { places: [], issues: [folderIssue(folder, sentence, isFile ? undefined : start)] };
  }
  if (listed.places.length > 0 || listed.issues.some(({ severity }) => severity === 'error')) return listed;
  return { places: [], issues: [folderIssue(folder, 'The folder holds no contract.', start), ...listed.issues] };
}

/** Lists the data products of a folder, `<folder>/<domain>/<name>.odps.yaml`, sorted by path. */
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
    const sentence = `The ${kind.noun} stands in no domain folder, so it is not read.`;
    return {
      places: [],
      issues: misplaced ? [folderIssue(folder, sentence)] : await listMisnamed(folder, absolute, kind),
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
  const others = names.filter((name) => !kind.pattern.test(name));
  const misnamed = others.map(async (name) => await listMisnamed(join(folder, name), join(absolute, name), kind));
  return {
    places: found.map((name) => ({ file: join(folder, name), absolutePath: join(absolute, name), domain })),
    issues: (await Promise.all(misnamed)).flat(),
  };
}

/** The number of bytes at the start of a file that are searched for its `kind`. */
const headBytes = 16_384;

/**
 * Warns about files that look like contracts or data products but are not read: files with another ending, and files
 * nested too deep. These are warnings, not errors, because people keep other contracts beside the served ones.
 */
async function listMisnamed(file: string, absolute: string, kind: Documents): Promise<readonly Issue[]> {
  if (await isFolder(absolute)) {
    const deeper = (await listNames(absolute))?.find((name) => kind.pattern.test(name));
    if (deeper === undefined) return [];
    const sentence = `The ${kind.noun} stands below the folder of a domain, so it is not read.`;
    return [{ ...folderIssue(join(file, deeper), sentence), severity: 'warning' }];
  }
  if (!/\.(?:ya?ml|json)$/i.test(file) || !kind.kind.test(await readHead(absolute))) return [];
  const sentence = `The ${kind.noun} is not read, since its name does not end in \`${kind.ending}\`.`;
  const hint = `Rename it to \`<name>${kind.ending}\` in the folder of its domain, or move it elsewhere.`;
  return [{ ...folderIssue(file, sentence, hint), severity: 'warning' }];
}

/** The beginning of a regular file; empty if it cannot be read. Does not block on a FIFO without a writer. */
async function readHead(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
  if (file === undefined) return '';
  try {
    if (!(await file.stat()).isFile()) return '';
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}

/** The names in a folder except hidden ones, sorted by code units so that the order is the same on every machine. */
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
