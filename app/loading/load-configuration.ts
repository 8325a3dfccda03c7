import { resolve } from 'node:path';
import { hasErrors } from '../../core/errors/issue.ts';
import { type Configuration, type ReadConfiguration, readConfiguration } from '../configuration/read.ts';
import { environment } from '../environment.ts';
import { CommandFailure } from '../failure.ts';
import { countIssues, reportIssues, summarizeCounts } from '../report-issues.ts';

/** Options that several commands have; each overrides the configuration. */
export interface CommonOptions {
  readonly config?: string;
  readonly contracts?: string;
  readonly environment?: string;
  readonly host?: string;
  readonly port?: string;
  /** The last day of the demo data. */
  readonly until?: string;
}

/** Reads the configuration and lets the command line override it. Prints what is wrong; fails if that is an error. */
export async function loadConfiguration(options: CommonOptions): Promise<Configuration> {
  const { configuration, issues } = await readOverridden(options);
  if (issues.length > 0) process.stderr.write(await reportIssues(issues, 'text', process.cwd()));
  if (hasErrors(issues)) throw new CommandFailure(`The configuration has ${summarizeCounts(countIssues(issues))}.`);
  return configuration;
}

/** The configuration with what the command line gives in place of it, and what is wrong with it. */
export async function readOverridden(options: CommonOptions): Promise<ReadConfiguration> {
  const overridden = {
    ...environment,
    ...(options.contracts === undefined ? {} : { CONCORD_CONTRACTS: resolve(options.contracts) }),
    ...(options.environment === undefined ? {} : { CONCORD_ENVIRONMENT: options.environment }),
    ...(options.host === undefined ? {} : { CONCORD_HOST: options.host }),
    ...(options.port === undefined ? {} : { CONCORD_PORT: options.port }),
    ...(options.until === undefined ? {} : { CONCORD_DEMO_UNTIL: options.until }),
  };
  return await readConfiguration(options.config, overridden);
}
