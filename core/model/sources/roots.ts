import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Report } from '../report.ts';

// Folders of the operating system: everything below `system` is no data, and the folders of `tooWide` contain all
// users' files.
const system = ['/proc', '/sys', '/dev', '/etc', '/boot', '/run', '/bin', '/sbin', '/lib'];
const tooWide = ['/', '/home', '/tmp', '/var', '/usr', '/opt', '/root', '/srv', '/mnt', '/media', '/Users'];

/**
 * The folders that may contain data, with symbolic links resolved. A folder of the operating system, or one as wide as
 * `/` or `/home`, is rejected.
 */
export function resolveRoots(roots: readonly string[], report: Report): readonly string[] {
  return roots.flatMap((root) => {
    const real = resolveReal(resolve(root));
    // On macOS `/etc` and `/tmp` are links themselves.
    if (![resolve(root), real].some(isForbidden)) return [real];
    report.outside({
      severity: 'error',
      code: 'SERVER_ROOT_FORBIDDEN',
      file: root,
      line: 1,
      column: 1,
      path: [],
      sentence: `The root ${root} is a folder of the operating system, or holds files of everybody.`,
      hint: 'Allow the folder that holds the data.',
    });
    return [];
  });
}

function isForbidden(root: string): boolean {
  const [top = ''] = root.split(sep).slice(1);
  return tooWide.includes(root) || system.includes(`/${top}`);
}

/** Whether a path, with symbolic links resolved, is below one of the roots. */
export function isBelowRoots(path: string, roots: readonly string[]): boolean {
  const real = resolveReal(path);
  return roots.some((root) => real === root || real.startsWith(root + sep));
}

/** The path with the links of its existing part resolved: the data may not exist yet, even behind a link. */
function resolveReal(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    if (parent === path) return path;
    const here = join(resolveReal(parent), basename(path));
    const target = readLink(here);
    return target === undefined || links > 40 ? here : resolveReal(resolve(dirname(here), target), links + 1);
  }
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
