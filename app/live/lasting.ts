import type { VerdictBook } from '../../core/quality/verdicts/verdict-book.ts';
import { Deployments } from '../../gateway/deployments/deployments.ts';
import { createLog, type Log } from '../../gateway/graphql/log.ts';
import type { UsageRecorder } from '../../gateway/usage/usage-recorder.ts';
import type { Configuration } from '../configuration/read.ts';
import { openVerdicts } from '../quality/open-verdicts.ts';
import { tellSupervisor } from '../supervision/messages.ts';
import { openUsage } from '../usage/open-usage.ts';

/**
 * What a process has once, and what outlives every deployment: whatever remembers something beyond one state of the
 * contracts belongs here, and nothing that knows a mesh does. Who is let in, the counts of admission and the audit log
 * are the HTTP server's, which is started once, too.
 */
export interface Lasting {
  readonly log: Log;
  readonly deployments: Deployments;
  /** Counts which client asks what; a domain alone does not, for its gateway has counted. */
  readonly usage: UsageRecorder | undefined;
  /** What checks have found; absent where nothing is checked. */
  readonly verdicts: VerdictBook | undefined;
  /** Told when a statement does not stop although it was told to: where there is a supervisor, it replaces the process. */
  readonly onStuck: () => void;
  /** Told when DuckDB has failed and cannot be opened again: a supervisor replaces the process. */
  readonly onBroken: () => void;
  readonly close: () => Promise<void>;
}

/** `domain` is the one that the process serves, where it does not serve the whole mesh. */
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
