import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { OpenDomains, PlannedStatement } from '../../app/loading/domains.ts';
import { defined } from '../../core/defined.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { PlannedFetch, PlannedQuery } from '../../gateway/federation/query-plan.ts';

/** How a query would be answered. */
export interface Explanation {
  readonly queryPlan: string;
  readonly fetches: readonly ExplainedFetch[];
}

export interface ExplainedFetch {
  readonly subgraph: string;
  /** Absent for subgraphs that have no contracts here, of which only the fetch is known. */
  readonly statements?: readonly PlannedStatement[];
  /** What cannot be read now: the statements are those that would run if it could. */
  readonly problems: readonly string[];
  /** What is wrong with the query, as a client would see it. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** What the subgraphs say while they plan; emptied for each fetch. */
export interface Heard {
  readonly statements: PlannedStatement[];
  readonly problems: string[];
}

/** Lets every subgraph plan its fetches, one after the other. */
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

/** Made-up rows have nulls where there can be none. */
function isOfMadeUpRow({ extensions: { code } }: GraphQLError): boolean {
  return code === 'INTERNAL_SERVER_ERROR' || code === 'DATA_INVALID';
}
