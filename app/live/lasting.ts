import type { VerdictBook } from '../../core/quality/verdicts/verdict-book.ts';
import { Deployments } from '../../gateway/deployments/deployments.ts';
import { createLog, type Log } from '../../gateway/request/log.ts';
import type { UsageRecorder } from '../../gateway/usage/usage-recorder.ts';
import type { Configuration } from '../configuration/read.ts';
import { openVerdicts } from '../quality/open-verdicts.ts';
import { tellSupervisor } from '../supervision/messages.ts';
import { openUsage } from '../usage/open-usage.ts';

/**
 * The parts of a process that outlive every deployment: everything that keeps state across reloads belongs here, and
 * nothing that depends on a mesh. Authentication, admission counts and the audit log belong to the HTTP server, which
 * also starts only once.
 */
export interface Lasting {
  readonly log: Log;
  readonly deployments: Deployments;
  /** Records the clients' operations; absent for a single domain, whose gateway records them. */
  readonly usage: UsageRecorder | undefined;
  /** The stored verdicts; absent if checks are off. */
  readonly verdicts: VerdictBook | undefined;
  /** Called when a cancelled statement does not stop; a supervisor then replaces the process. */
  readonly onStuck: () => void;
  /** Called when DuckDB has failed and cannot be opened again; a supervisor then replaces the process. */
  readonly onBroken: () => void;
  readonly close: () => Promise<void>;
}

/** `domain` is the only domain that the process serves; undefined if it serves the whole mesh. */
export async function openLasting(configuration: Configuration, domain: string | undefined): Promise<Lasting> {
  const log = createLog(configuration.settings.log.level);
  const usage = domain === undefined ? openUsage(configuration, log) : undefined;
  const verdicts = await openVerdicts(configuration, log, domain);
  return {
    log,
    deployments: new Deployments(),
    usage,
    verdicts,
    onStuck() {
      log.error('A statement cannot be stopped, and keeps a connection of the engine');
      tellSupervisor({ kind: 'stuck' });
    },
    onBroken() {
      log.error('DuckDB has failed and cannot be opened again');
      tellSupervisor({ kind: 'broken' });
    },
    async close() {
      await verdicts?.close();
      await usage?.close();
    },
  };
}
