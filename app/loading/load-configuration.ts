import { resolve } from 'node:path';
import { hasErrors, type Issue } from '../../core/errors/issue.ts';
import { type Configuration, type ReadConfiguration, readConfiguration } from '../configuration/read.ts';
import { environment } from '../environment.ts';
import { CommandFailure } from '../failure.ts';
import { countIssues, reportIssues, summarizeCounts } from '../report-issues.ts';

/** The common options of commands; each overrides the configuration. */
export interface CommonOptions {
  readonly config?: string;
  readonly contracts?: string;
  readonly environment?: string;
  readonly host?: string;
  readonly port?: string;
  /** The last day of the demo data. */
  readonly until?: string;
}

/** Reads the configuration with command line overrides. Prints its issues; throws CommandFailure if one is an error. */
export async function loadConfiguration(options: CommonOptions): Promise<Configuration> {
  const { configuration, issues } = await readOverridden(options);
  if (issues.length > 0) process.stderr.write(await reportIssues(issues, 'text', process.cwd()));
  if (hasErrors(issues)) throw new CommandFailure(`The configuration has ${summarizeCounts(countIssues(issues))}.`);
  return configuration;
}

/** The environment variables that options replace. */
const variables = {
  contracts: 'CONCORD_CONTRACTS',
  environment: 'CONCORD_ENVIRONMENT',
  host: 'CONCORD_HOST',
  port: 'CONCORD_PORT',
  until: 'CONCORD_DEMO_UNTIL',
} as const;

type Overriding = keyof typeof variables;

/** The configuration with command line overrides, and its issues. */
export async function readOverridden(options: CommonOptions): Promise<ReadConfiguration> {
  const given = Object.entries(variables).flatMap(([name, variable]) => {
    const value = options[name as Overriding];
    return value === undefined ? [] : [{ name, variable, value: name === 'contracts' ? resolve(value) : value }];
  });
  const overridden = Object.fromEntries(given.map(({ variable, value }) => [variable, value]));
  const read = await readConfiguration(options.config, { ...environment, ...overridden });
  return { ...read, issues: read.issues.map((issue) => blameOption(issue, given)) };
}

/** An issue about an option's value names the option, not the variable that it replaces. */
function blameOption(issue: Issue, given: readonly { readonly name: string; readonly variable: string }[]): Issue {
  const option = given.find(
    ({ variable }) => issue.file === 'environment' && issue.sentence.includes(`\`${variable}\``),
  );
  if (option === undefined) return issue;
  const sentence = issue.sentence.replace(`\`${option.variable}\``, `\`--${option.name}\``);
  return { ...issue, file: 'command line', sentence };
}
