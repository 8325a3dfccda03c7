import { join, resolve } from 'node:path';
import { openLedger } from '../../core/embedded/ledger.ts';
import { VerdictBook } from '../../core/quality/verdicts/verdict-book.ts';
import { latestVerdicts, verdictHistory } from '../../core/quality/verdicts/verdict-record.ts';
import type { Log } from '../../gateway/request/log.ts';
import type { Configuration } from '../configuration/read.ts';

/**
 * Opens the stored verdicts of this process; undefined if checks are off. It outlives every deployment. A process for a
 * single domain has its own file, so that several processes can share a folder.
 */
export async function openVerdicts(
  { settings, folder }: Configuration,
  log: Log,
  domain: string | undefined,
): Promise<VerdictBook | undefined> {
  const { quality } = settings;
  if (!quality.checks) return undefined;
  const name = domain === undefined ? 'verdicts.duckdb' : `verdicts-${domain}.duckdb`;
  const ledger = await openLedger({
    file: join(resolve(folder, quality.folder), name),
    tables: [latestVerdicts, verdictHistory],
    tell({ code, sentence, cause }) {
      log.warn({ code, err: cause, record: 'verdicts' }, sentence);
    },
  });
  return await VerdictBook.open({ ledger, keep: quality.retention });
}
