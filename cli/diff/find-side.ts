import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure } from '../../app/failure.ts';
import type { ContractFile } from '../../core/contract/contract.ts';
import { mapConcurrently } from '../../core/contract/map-concurrently.ts';
import { parseContract } from '../../core/contract/parse.ts';
import { readContracts } from '../../core/contract/read.ts';
import { readContractFile } from '../../core/contract/read-file.ts';
import { compareIssues, type Issue } from '../../core/errors/issue.ts';
import { findRevision, listRevisionFiles, type Revision, readRevisionFile } from './git.ts';

/** The contracts of one side, with its label for messages. */
export interface FoundSide {
  readonly label: string;
  /** One named contract, or all contracts of a folder. */
  readonly kind: 'contract' | 'folder';
  readonly files: readonly ContractFile[];
  readonly issues: readonly Issue[];
  readonly revision?: Revision;
}

/** Whether arguments are only interpreted as revisions, even if a folder has the same name. */
export type ArgumentMeaning = 'path or revision' | 'revision';

/**
 * Finds the side that an argument names: a contracts folder, a contract, `<revision>:<path>` of a git repository, or a
 * revision, whose configured contracts folder is used.
 */
export async function findSide(
  argument: string,
  { configuration, meaning }: { readonly configuration: Configuration; readonly meaning: ArgumentMeaning },
): Promise<FoundSide> {
  const found = meaning === 'revision' ? undefined : await stat(argument).catch(() => undefined);
  if (found?.isDirectory() === true) {
    return { label: argument, kind: 'folder', ...(await readContracts(argument)) };
  }
  if (found !== undefined) return await readSingle(argument);
  const colon = argument.indexOf(':');
  const name = colon < 0 ? argument : argument.slice(0, colon);
  const revision = await findRevision(name, process.cwd());
  if (revision === undefined) {
    throw new CommandFailure(
      meaning === 'revision'
        ? `${name} is no revision of a git repository that this folder belongs to.`
        : `${argument} is neither a folder, nor a file, nor a revision of git.`,
    );
  }
  const path =
    colon < 0
      ? relative(revision.root, resolve(configuration.folder, configuration.settings.contracts))
      : pathInRepository(argument.slice(colon + 1), revision);
  return await readRevision(argument, revision, path);
}

/** Resolves a path like git: from the repository root, unless it begins with `./` or `../`. */
function pathInRepository(path: string, { root }: Revision): string {
  const fromRoot = /^\.\.?(?:\/|$)/.test(path) ? relative(root, resolve(path)) : path;
  if (fromRoot.startsWith('..')) throw new CommandFailure(`${path} leads out of the repository.`);
  return fromRoot.replace(/\/+$/, '');
}

async function readSingle(file: string): Promise<FoundSide> {
  const content = await readContractFile(file, 'contract');
  if (!(content instanceof Uint8Array)) throw new CommandFailure(`${file}: ${content.sentence}`);
  return { label: file, kind: 'contract', ...parseAlone(content, { file, absolutePath: resolve(file) }) };
}

async function readRevision(label: string, revision: Revision, path: string): Promise<FoundSide> {
  const listed = await listRevisionFiles(revision, path);
  const [first] = listed;
  if (first === undefined) throw new CommandFailure(`${revision.name} has no file at ${path === '' ? '.' : path}.`);
  const name = (file: string) => `${revision.name}:${file}`;
  if (first.path === path) {
    const place = { file: name(path), absolutePath: join(revision.root, path) };
    const parsed = parseAlone(await readRevisionFile(revision, first), place);
    return { label, kind: 'contract', ...parsed, revision };
  }
  // The layout of a contracts folder: <domain>/<name>.odcs.yaml.
  const contracts = listed.filter(({ path: file }) =>
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[^./][^/]*\.odcs\.ya?ml$/.test(relative(path, file)),
  );
  const parsed = await mapConcurrently(contracts, 8, async (file) =>
    parseContract(await readRevisionFile(revision, file), {
      file: name(file.path),
      absolutePath: join(revision.root, file.path),
      domain: basename(dirname(file.path)),
    }),
  );
  return {
    label,
    kind: 'folder',
    files: parsed.flatMap(({ file }) => file ?? []),
    issues: parsed.flatMap(({ issues }) => issues).toSorted(compareIssues),
    revision,
  };
}

/** A contract outside a domain folder belongs to the domain that it declares. */
function parseAlone(content: Uint8Array, place: { readonly file: string; readonly absolutePath: string }) {
  const folder = basename(dirname(place.absolutePath));
  const first = parseContract(content, { ...place, domain: folder });
  const domain = first.file?.contract.domain ?? folder;
  const parsed = parseContract(content, { ...place, domain });
  return { files: parsed.file === undefined ? [] : [parsed.file], issues: parsed.issues };
}
