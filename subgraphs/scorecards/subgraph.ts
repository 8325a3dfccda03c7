import { execute, GraphQLError } from 'graphql';
import { defined } from '../../core/defined.ts';
import { limitsOf, type NamedLimits, type RoleLimits } from '../../core/model/access/role-limits.ts';
import type { NamesFor } from '../catalog/name-view.ts';
import { DocumentCache } from '../domain/documents.ts';
import { type MaskedError, maskError } from '../domain/mask-error.ts';
import type { AskedSubgraph, Subgraph } from '../subgraph.ts';
import { SubgraphError } from '../subgraph-error.ts';
import { buildExecutableSchema, type ScorecardOperation } from './executable.ts';
import type { ScorecardLimits } from './groups/group-request.ts';
import { TimedTurns } from './groups/turns.ts';
import type { Scorecard } from './scorecard.ts';
import { printScorecardsSdl } from './sdl.ts';
import { FailureLog } from './sides/failures.ts';

/** Name of the gateway's subgraph of scorecards; no domain can have it where there are scorecards. */
export const scorecardsSubgraphName = 'scorecards';

export interface ScorecardsOptions {
  readonly scorecards: readonly Scorecard[];
  readonly limits: ScorecardLimits;
  /** Limits that replace the general limits, by role. */
  readonly roleLimits: RoleLimits<NamedLimits>;
  /** The subgraph of a domain, in process or remote. */
  readonly source: (domain: string) => AskedSubgraph | undefined;
  /** Called with masked errors, for the log. */
  readonly report: (error: MaskedError) => void;
  /** The names that each viewer may see; all names when absent. */
  readonly names?: NamesFor | undefined;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** The subgraph whose fields query other subgraphs and join their answers. */
export function createScorecardsSubgraph(options: ScorecardsOptions): Subgraph {
  const { scorecards, limits, roleLimits, report, now = () => new Date() } = options;
  const sdl = printScorecardsSdl(scorecards);
  const executable = buildExecutableSchema(scorecards, sdl);
  const documents = new DocumentCache(executable);
  return {
    name: scorecardsSubgraphName,
    sdl,
    schema: executable,
    reads: 'throughOthers',
    async execute({ query, variables, operationName, viewer, signal, context }) {
      const read = documents.read(query);
      if ('errors' in read) return { errors: read.errors };
      const operation: ScorecardOperation = {
        now: now(),
        failures: new FailureLog(),
        limits: limitsOf(limits, roleLimits, viewer),
        isHidden: (collection) => options.names?.(viewer).showsCollection(collection) === false,
        turns: new TimedTurns(signal),
        ask(domain, question) {
          const source = options.source(domain);
          if (source === undefined) throw new Error(`The gateway has no subgraph ${domain}.`);
          return source.ask(question, context);
        },
      };
      const result = await execute({
        schema: executable,
        document: read.document,
        contextValue: operation,
        ...defined({ variableValues: variables, operationName }),
      });
      const errors = [
        ...(result.errors ?? []).map((error) => publish(error, report, signal)),
        ...operation.failures.errors.map(
          (error) => new GraphQLError(error.message, { path: error.path, originalError: error }),
        ),
      ];
      return errors.length === 0 ? result : { ...result, errors };
    },
    status: () => ({ state: 'ready', problems: [] }),
    close: async () => {},
  };
}

/** Errors that other subgraphs have made fit for clients stay; all others are masked. */
function publish(
  error: GraphQLError,
  report: (error: MaskedError) => void,
  signal: AbortSignal | undefined,
): GraphQLError {
  for (let origin: unknown = error; origin instanceof GraphQLError; origin = origin.originalError) {
    if (origin.originalError instanceof SubgraphError) return error;
  }
  return maskError(error, report, signal);
}
