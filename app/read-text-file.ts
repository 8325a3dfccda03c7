import { readFile } from 'node:fs/promises';
import { CommandFailure } from './failure.ts';

/** Reads a file that the user named. Throws CommandFailure with the file, the reason, and `remedy`: what to do now. */
export async function readTextFile(path: string, shown: string, remedy: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`${describe(shown, error)} ${remedy}`);
  });
}

function describe(shown: string, { code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `There is no file ${shown}.`;
    case 'EISDIR':
      return `${shown} is a folder, and a file is needed.`;
    case 'EACCES':
    case 'EPERM':
      return `The file ${shown} may not be read by this user.`;
    default:
      return `The file ${shown} cannot be read (${code ?? 'unknown error'}).`;
  }
}
