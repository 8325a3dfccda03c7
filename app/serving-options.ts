import type { ServingOptions } from '../gateway/http/serving-options.ts';
import type { Authenticate } from '../gateway/request/identity.ts';
import type { Log } from '../gateway/request/log.ts';
import { openAudit } from './audit.ts';
import type { Configuration } from './configuration/read.ts';
import { readLimits } from './limits.ts';

/** The options that every server takes from the configuration. */
export async function servingOptions(
  configuration: Configuration,
  authenticate: Authenticate,
  log: Log,
): Promise<ServingOptions> {
  const { settings } = configuration;
  const audit = await openAudit(configuration);
  return {
    ...settings.server,
    authenticate,
    audit,
    cors: settings.cors,
    introspection: settings.introspection,
    cacheFor: settings.quality.cacheFor === 'off' ? 0 : settings.quality.cacheFor / 1_000,
    ...readLimits(settings),
    healthFor: settings.auth.schema === 'perRole' ? 'admitted' : 'everybody',
    log,
  };
}
