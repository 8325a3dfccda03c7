import { dirname, resolve } from 'node:path';
import { isBelowRoots } from './roots.ts';
import { reportAt, type ServerScope } from './server-settings.ts';

/**
 * The absolute path of a file or glob setting, relative to the contract. Undefined, with an issue, when it is remote or
 * not below a root; of a glob, the folder before its first wildcard must be below one.
 */
export function resolvePath(path: string, setting: string, at: ServerScope): string | undefined {
  const remote = /^[a-z][a-z0-9+.-]*:/i.test(path);
  const absolute = resolve(dirname(at.file.absolutePath), path);
  const [fixed = ''] = absolute.split(/[*?[]/, 1);
  const checked = fixed === absolute ? absolute : dirname(`${fixed}x`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  const invisible = /[\x00-\x1f\x7f]/.test(path);
  if (!remote && !invisible && isBelowRoots(checked, at.scope.roots)) return absolute;
  reportAt(at, setting, 'SERVER_PATH_FORBIDDEN', {
    sentence: remote
      ? `The ${setting} ${JSON.stringify(path)} is remote; a server of type "${at.server.type}" reads files of this machine.`
      : `The ${setting} leads to the folder ${JSON.stringify(dirname(path))}, which does not lie below one that the mesh may read.`,
    hint: remote
      ? 'Write a path relative to the file of the contract.'
      : 'Move the data below an allowed root, or add this folder to `roots` in the configuration.',
  });
  return undefined;
}
