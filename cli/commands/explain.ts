import { parse } from 'graphql';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure, exitCodes } from '../../app/failure.ts';
import { readLimits } from '../../app/limits.ts';
import { openDomains } from '../../app/loading/domains.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { type LoadedMesh, loadMesh } from '../../app/loading/load-mesh.ts';
import { countIssues, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { defined } from '../../core/defined.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import { listGraphs } from '../../gateway/federation/composition/graphs.ts';
import { planQuery } from '../../gateway/graphql/query-plan.ts';
import { createLog } from '../../gateway/request/log.ts';
import { type Explanation, explainFetches, type Heard } from '../explain/explanation.ts';
import { printJson, printText } from '../explain/print.ts';
import { readObject, readQuery } from '../explain/read-argument.ts';

export interface ExplainOptions extends CommonOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly role: readonly string[];
  readonly claims?: string;
  readonly values?: true;
  readonly format: 'text' | 'json';
}

/**
 * `concord explain`: prints how a query would be answered, without running it. It opens the data like `serve`, because
 * the engines determine how data is read. Data that cannot be opened is reported, and everything else is printed.
 */
export async function explain(argument: string, options: ExplainOptions): Promise<void> {
  const query = await readQuery(argument);
  const variables = await readObject('--variables', options.variables);
  const configuration = await loadConfiguration(options);
  const viewer = { roles: rolesOf(options, configuration), claims: await readObject('--claims', options.claims) };
  const loaded = await loadMesh(configuration);
  if (hasErrors(loaded.issues) || loaded.supergraphSdl === undefined) {
    process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
    throw new CommandFailure(
      `Nothing is explained: the mesh has ${summarizeCounts(countIssues(loaded.issues))}. See \`concord check\`.`,
    );
  }
  const log = createLog('fatal');
  const planned = await planQuery(
    { query, variables, viewer, ...defined({ operationName: options.operation }) },
    {
      supergraphSdl: loaded.supergraphSdl,
      subgraphs: namesOf(loaded),
      ...readLimits(configuration.settings),
      log,
    },
  );
  if ('errors' in planned) {
    process.stdout.write(`${JSON.stringify({ errors: planned.errors }, null, 2)}\n`);
    process.exitCode = exitCodes.failure;
    return;
  }
  const heard: Heard = { statements: [], problems: [] };
  const opened = await openDomains(loaded.domains, loaded, configuration, {
    log,
    planning: {
      statement: (statement) => heard.statements.push(statement),
      problem: (problem) => heard.problems.push(problem),
    },
  });
  try {
    finish(await explainFetches(planned, opened, heard, viewer), options);
  } finally {
    await opened.close();
  }
}

/** Without `--role`, the roles of an anonymous caller in the configuration. */
function rolesOf({ role }: ExplainOptions, { settings }: Configuration): readonly string[] {
  return role.length > 0 ? role : (settings.auth.anonymousRoles ?? []);
}

function finish(explanation: Explanation, { format, values }: ExplainOptions): void {
  const print = format === 'json' ? printJson : printText;
  process.stdout.write(print(explanation, values === undefined ? 'hidden' : 'shown'));
  if (explanation.fetches.some(({ errors }) => errors.length > 0)) process.exitCode = exitCodes.failure;
}

function namesOf({ supergraphSdl }: LoadedMesh): readonly string[] {
  if (supergraphSdl === undefined) return [];
  return listGraphs(parse(supergraphSdl, { noLocation: true })).map(({ name }) => name);
}
