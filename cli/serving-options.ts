import type { Authenticate } from '../gateway/auth/identity.ts';
import type { Log } from '../gateway/log.ts';
import type { ServingOptions } from '../gateway/serve-graphql.ts';
import type { Configuration } from './configuration/read.ts';
import { readLimits } from './limits.ts';

/** What every server takes from the configuration. */
export function servingOptions({ settings }: Configuration, authenticate: Authenticate, log: Log): ServingOptions {
  return {
    ...settings.server,
    authenticate,
    cors: settings.cors,
    introspection: settings.introspection,
    ...readLimits(settings),
    log,
  };
}
