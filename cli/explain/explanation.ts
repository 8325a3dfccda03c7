import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { OpenDomains, PlannedStatement } from '../../app/loading/domains.ts';
import { defined } from '../../core/defined.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { PlannedFetch, PlannedQuery } from '../../gateway/graphql/query-plan.ts';

/** The query plan and the statements of a query. */
export interface Explanation {
  readonly queryPlan: string;
  readonly fetches: readonly ExplainedFetch[];
}

export interface ExplainedFetch {
  readonly subgraph: string;
  /** Absent for subgraphs without contracts here, whose statements are unknown. */
  readonly statements?: readonly PlannedStatement[];
  /** Unreadable data, as sentences; the statements are those that would run if it were readable. */
  readonly problems: readonly string[];
  /** Errors of the query, as a client would see them. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** The output of subgraphs while they plan; emptied for each fetch. */
export interface Heard {
  readonly statements: PlannedStatement[];
  readonly problems: string[];
}

/** Plans each fetch in its subgraph, one after the other. */
export async function explainFetches(
  { text, fetches }: PlannedQuery,
  { subgraphs }: OpenDomains,
  heard: Heard,
  viewer: Viewer,
): Promise<Explanation> {
  const explained: ExplainedFetch[] = [];
  for (const fetch of fetches) {
    const subgraph = subgraphs.find(({ name }) => name === fetch.subgraph);
    explained.push(
      subgraph === undefined
        ? { subgraph: fetch.subgraph, problems: [], errors: [] }
        : await explainFetch(fetch, subgraph, heard, viewer),
    );
  }
  return { queryPlan: text, fetches: explained };
}

async function explainFetch(
  { query, variables, operationName }: PlannedFetch,
  subgraph: OpenDomains['subgraphs'][number],
  heard: Heard,
  viewer: Viewer,
): Promise<ExplainedFetch> {
  const { errors = [] } = await subgraph.execute({
    query,
    variables,
    viewer,
    ...defined({ operationName }),
  });
  const statements = heard.statements.splice(0);
  const problems = [...new Set(heard.problems.splice(0))];
  const shown = errors.filter((error) => statements.length === 0 || !isOfMadeUpRow(error));
  return {
    subgraph: subgraph.name,
    statements,
    problems,
    errors: shown.map(({ message, path, extensions }) => ({
      message,
      ...defined({ path }),
      extensions,
    })),
  };
}

/** Whether the error comes from a made-up row, which has nulls in non-null fields. */
function isOfMadeUpRow({ extensions: { code } }: GraphQLError): boolean {
  return code === 'INTERNAL_SERVER_ERROR' || code === 'DATA_INVALID';
}
