import { Deployments } from '../../gateway/deployments/deployments.ts';
import { createLog, type Log } from '../../gateway/log.ts';
import type { UsageRecorder } from '../../gateway/usage/usage-recorder.ts';
import type { Configuration } from '../configuration/read.ts';
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
  readonly close: () => Promise<void>;
}

export function openLasting(
  configuration: Configuration,
  { counts }: { readonly counts: 'usage' | 'nothing' },
): Lasting {
  const log = createLog(configuration.settings.log.level);
  const usage = counts === 'usage' ? openUsage(configuration, log) : undefined;
  return {
    log,
    deployments: new Deployments(),
    usage,
    close: async () => await usage?.close(),
  };
}
