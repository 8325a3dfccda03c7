import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CommandFailure } from '../../app/failure.ts';

const execute = promisify(execFile);

/** A commit of the working directory's repository. */
export interface Revision {
  /** The name as typed. */
  readonly name: string;
  readonly commit: string;
  /** The root folder of the repository. */
  readonly root: string;
}

/** A file of a commit. */
export interface RevisionFile {
  /** The path from the root of the repository. */
  readonly path: string;
  readonly blob: string;
}

/** Finds a commit; undefined without such a revision or repository. Names are never read as git options. */
export async function findRevision(name: string, cwd: string): Promise<Revision | undefined> {
  const root = await run(['rev-parse', '--show-toplevel'], cwd);
  const commit = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], cwd);
  if (root === undefined || commit === undefined) return undefined;
  return { name, root: root.toString().trimEnd(), commit: commit.toString().trim() };
}

/** The regular files at or below a path of a commit. Symbolic links are left out, because they may point anywhere. */
export async function listRevisionFiles({ root, commit }: Revision, path: string): Promise<readonly RevisionFile[]> {
  const listed = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...(path === '' ? [] : ['--', path])], root);
  if (listed === undefined) throw new CommandFailure(`Git cannot list the files of ${commit}.`);
  return listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, blob, file] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return mode?.startsWith('100') && blob !== undefined && file !== undefined ? [{ path: file, blob }] : [];
    });
}

export async function readRevisionFile({ root }: Revision, { blob, path }: RevisionFile): Promise<Uint8Array> {
  const content = await run(['cat-file', 'blob', blob], root);
  if (content === undefined) throw new CommandFailure(`Git cannot read ${path}.`);
  return content;
}

/** Runs git without a shell and returns its output; undefined if it fails. */
async function run(args: readonly string[], cwd: string): Promise<Buffer | undefined> {
  try {
    const { stdout } = await execute('git', [...args], { cwd, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandFailure('There is no git on this machine, which revisions are read with.');
    }
    return undefined;
  }
}
