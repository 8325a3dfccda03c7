import type { Log } from '../gateway/log.ts';
import type { ServingOptions } from '../gateway/serve-graphql.ts';
import type { Configuration } from './configuration/read.ts';

/** What every server takes from the configuration. */
export function servingOptions({ settings }: Configuration, log: Log): ServingOptions {
  return {
    ...settings.server,
    cors: settings.cors,
    introspection: settings.introspection,
    limits: settings.limits,
    requestTimeout: settings.timeouts.request,
    log,
  };
}
