import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure } from '../../app/failure.ts';

/** The part of the contracts to report: all, one file, or the folder of a domain. */
export interface ReportScope {
  /** The absolute path of the contracts folder. */
  readonly contracts: string;
  /** The absolute path of the file or domain folder; absent to report everything. */
  readonly only?: string;
}

const document = /^[^.].*\.od[cp]s\.ya?ml$/;

/**
 * Interprets the command line argument: a contracts folder, or a contract, data product or domain folder inside one.
 * Its sibling contracts are read as well, because contracts may reference each other.
 */
export async function readScope(word: string, { folder, settings }: Configuration): Promise<ReportScope> {
  const path = resolve(word);
  const configured = resolve(folder, settings.contracts);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new CommandFailure(
      `There is no file or folder ${word}. Name a contract by its file, a domain by its folder, or the folder of all contracts.`,
    );
  }
  if (found.isFile()) {
    if (!document.test(basename(path))) {
      throw new CommandFailure(
        `${word} is no contract that is read: the name of a contract ends in .odcs.yaml, that of a data product in .odps.yaml.`,
      );
    }
    return { contracts: isDomainOf(dirname(path), configured) ? configured : dirname(dirname(path)), only: path };
  }
  if (isDomainOf(path, configured)) return { contracts: configured, only: path };
  return { contracts: path };
}

function isDomainOf(path: string, contracts: string): boolean {
  return dirname(path) === contracts;
}

/** Whether a file, as messages show it, is in scope. */
export function isInScope(file: string, { only }: ReportScope): boolean {
  if (only === undefined) return true;
  const path = resolve(file);
  return path === only || path.startsWith(`${only}${sep}`) || relative(dirname(only), path) === '';
}
