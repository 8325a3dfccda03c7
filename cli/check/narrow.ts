import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure } from '../../app/failure.ts';

/** What of the contracts is to be told of: all, or what stands in a file or the folder of a domain. */
export interface ReportScope {
  /** The folder of all contracts, absolute. */
  readonly contracts: string;
  /** Absolute; absent where everything is meant. */
  readonly only?: string;
}

const document = /^[^.].*\.od[cp]s\.ya?ml$/;

/**
 * What a word of the command line means: a folder of contracts, or a contract, data product or folder of a domain in
 * one, of which the others are read as well, since they may refer to each other.
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

/** Whether a file, as messages show it, is among what is meant. */
export function isInScope(file: string, { only }: ReportScope): boolean {
  if (only === undefined) return true;
  const path = resolve(file);
  return path === only || path.startsWith(`${only}${sep}`) || relative(dirname(only), path) === '';
}
